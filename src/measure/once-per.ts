/**
 * The same analysis, made once for each object it is given (an event, its articles, one article) and
 * kept as long as that object: several lenses ask for it. It must not depend on anything else.
 */
export function oncePer<Key extends object, Result>(
  analyse: (key: Key) => Result,
): (key: Key) => Result {
  const made = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const have = made.get(key);
    if (have !== undefined) return have.result;
    const result = analyse(key);
    made.set(key, { result });
    return result;
  };
}

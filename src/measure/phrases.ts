/** "Gazette’s", "Times’" */
export const possessive = (name: string): string => (/s$/i.test(name) ? `${name}’` : `${name}’s`);

/** "a", "a and b", "a, b and c" */
export const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** "1 term", "2 terms" */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`;

/** "Post, Gazette and 4 more" */
export const someOf = (names: readonly string[], most: number): string =>
  names.length <= most
    ? joined(names)
    : joined([...names.slice(0, most - 1), `${names.length - most + 1} more`]);

/** Who of the others: "the other outlet", "both other outlets", "3 of the 4 other outlets". */
export function shareOfOthers(count: number, others: number): string {
  if (others === 1) return 'the other outlet';
  if (count < others) return `${count} of the ${others} other outlets`;
  return others === 2 ? 'both other outlets' : `all ${others} other outlets`;
}

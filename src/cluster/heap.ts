/** A binary heap: `isBefore` says which of two comes out first. */
export interface Heap<Item> {
  readonly push: (item: Item) => void;
  /** Takes the first out; undefined when empty. */
  readonly pop: () => Item | undefined;
  readonly peek: () => Item | undefined;
}

export function heapOf<Item>(
  start: readonly Item[],
  isBefore: (a: Item, b: Item) => boolean,
): Heap<Item> {
  const items = start.toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
  return {
    peek: () => items[0],
    push(item) {
      items.push(item);
      rise(items, isBefore);
    },
    pop() {
      const first = items[0];
      const last = items.pop();
      if (last !== undefined && items.length > 0) {
        items[0] = last;
        sink(items, isBefore);
      }
      return first;
    },
  };
}

type Order<Item> = (a: Item, b: Item) => boolean;

function rise<Item>(items: Item[], isBefore: Order<Item>): void {
  let at = items.length - 1;
  while (at > 0) {
    const above = (at - 1) >>> 1;
    if (!swapIfBefore(items, at, above, isBefore)) return;
    at = above;
  }
}

function sink<Item>(items: Item[], isBefore: Order<Item>): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const [a, b] = [items[left], items[left + 1]];
    if (a === undefined) return;
    const below = b !== undefined && isBefore(b, a) ? left + 1 : left;
    if (!swapIfBefore(items, below, at, isBefore)) return;
    at = below;
  }
}

/** True where the item at `lower` went up. */
function swapIfBefore<Item>(
  items: Item[],
  lower: number,
  upper: number,
  isBefore: Order<Item>,
): boolean {
  const [a, b] = [items[lower], items[upper]];
  if (a === undefined || b === undefined || !isBefore(a, b)) return false;
  items[lower] = b;
  items[upper] = a;
  return true;
}

import type { Block } from './blocks.ts';

/** Which of the page's blocks stand in `readable`, matched by their text in order. */
export function markReadable(blocks: readonly Block[], readable: readonly Block[]): boolean[] {
  const places = new Map<string, { readonly at: number[]; next: number }>();
  for (const [index, { text }] of blocks.entries()) {
    const place = places.get(text);
    if (place === undefined) places.set(text, { at: [index], next: 0 });
    else place.at.push(index);
  }
  const marks = blocks.map(() => false);
  let last = -1;
  for (const { text } of readable) {
    const place = places.get(text);
    if (place === undefined) continue;
    while (place.next < place.at.length - 1 && (place.at[place.next] ?? 0) <= last) place.next += 1;
    last = place.at[place.next] ?? last;
    marks[last] = true;
  }
  return marks;
}

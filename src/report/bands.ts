/** Columns that a reader can still take in side by side. */
const BAND = 12;

/** Things side by side in bands: the first is shown, the others open on demand. */
export interface Bands<T> {
  readonly first: readonly T[];
  readonly further: readonly { readonly label: string; readonly items: readonly T[] }[];
}

/** `noun` names the things in the labels, `nameOf` the first and the last: "Texts 13–24 of 60: Gazette to Post". */
export function bandsOf<T>(
  items: readonly T[],
  noun: string,
  nameOf: (item: T) => string = () => '',
): Bands<T> {
  const further: { label: string; items: readonly T[] }[] = [];
  for (let from = BAND; from < items.length; from += BAND) {
    const band = items.slice(from, from + BAND);
    const numbers = band.length === 1 ? `${from + 1}` : `${from + 1}–${from + band.length}`;
    const names = namesIn(band.map(nameOf));
    further.push({ label: `${noun} ${numbers} of ${items.length}${names}`, items: band });
  }
  return { first: items.slice(0, BAND), further };
}

function namesIn(names: readonly string[]): string {
  const [first = '', last = ''] = [names[0], names.at(-1)];
  if (first === '' || last === '') return '';
  return first === last ? `: ${first}` : `: ${first} to ${last}`;
}

/** In how many articles of a large collection each stem stands: what tells a rare word from a common one. */
export interface Background {
  readonly articles: number;
  readonly frequencies: ReadonlyMap<string, number>;
}

/**
 * Reads the packed form: `articles;frequency stem stem …;frequency stem …`.
 */
export function parseBackground(packed: string): Background {
  const [articles = '', ...groups] = packed.split(';');
  const frequencies = new Map<string, number>();
  for (const group of groups) {
    const [frequency, ...stems] = group.split(' ');
    for (const stem of stems) frequencies.set(stem, Number(frequency));
  }
  return { articles: Number(articles), frequencies };
}

/** A stem that the table lacks stands in fewer articles than the rarest listed. */
const UNLISTED = 1.5;

/** Inverse document frequency: 0 where every article has it, about 8.5 where none has. */
export const rarity = (background: Background, stem: string): number =>
  Math.log((background.articles + 1) / ((background.frequencies.get(stem) ?? UNLISTED) + 0.5));

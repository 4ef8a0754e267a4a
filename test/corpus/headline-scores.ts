import { isTellingDoubt, readHeadline } from '../../src/align/headlines.ts';
import { readGold } from '../helpers/gold.ts';
import type { Demo } from './demo.ts';
import { count, type Tally, tally } from './tally.ts';

/** What a headline makes of its text (`against`), and its loaded words (`loaded`), headline by headline. */
export function scoreHeadlines({ byKey }: Demo): {
  readonly against: Tally;
  readonly loaded: Tally;
} {
  const [against, loaded] = [tally(), tally()];
  for (const { article: key, label, claim } of readGold('headlines')) {
    const article = byKey.get(key);
    if (article === undefined) throw new Error(`no article ${key}`);
    const { weakened, figures, borrowed } = readHeadline(article);
    const isFound =
      (weakened !== null && isTellingDoubt(weakened)) || figures.length + borrowed.length > 0;
    count(
      against,
      label === 'overstates' || label === 'takes up words',
      isFound,
      `${key}: ${claim}`,
    );
    // Gold gives the one thing that tells most: a headline that overstates may be loaded besides.
    if (label !== 'loaded' && label !== 'faithful') continue;
    count(
      loaded,
      label === 'loaded',
      article.headline.loaded.some(({ quoted }) => !quoted),
      `${key}: ${claim}`,
    );
  }
  return { against, loaded };
}

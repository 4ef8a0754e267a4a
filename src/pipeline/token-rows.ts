import type { AnnotatedArticle } from '../model/annotation.ts';
import type { SyntaxModel } from '../syntax/model.ts';
import { parseSentence } from '../syntax/parse.ts';
import { within } from '../text/spans.ts';

/** A token as `annotate --tokens` prints it; `head` is the index of the head token, -1 at a root. */
export type TokenRow = readonly [
  start: number,
  end: number,
  upos: string,
  lemma: string,
  head: number,
  relation: string,
];

/** The article's tokens with tags and trees of the trained model, sentence by sentence. */
export function tokenRows(article: AnnotatedArticle, model: SyntaxModel): readonly TokenRow[] {
  const rows: TokenRow[] = [];
  for (const sentence of article.sentences) {
    const first = rows.length;
    const tokens = within(article.tokens, sentence);
    const parsed = parseSentence(
      model,
      tokens.map(({ start, end }) => article.text.slice(start, end)),
    );
    for (const [at, { upos, lemma, head, relation }] of parsed.entries()) {
      const { start = 0, end = 0 } = tokens[at] ?? {};
      rows.push([start, end, upos, lemma, head < 0 ? -1 : head + first, relation]);
    }
  }
  return rows;
}

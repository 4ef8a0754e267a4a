import type { AnnotatedArticle } from '../../src/model/annotation.ts';
import type { Evidence } from '../../src/model/details.ts';
import type { Span } from '../../src/model/span.ts';

/** Where `words` stand in `text`: the nth time, counted from 0. Fails the test where they do not. */
export function place(text: string, words: string, nth = 0): Span {
  let start = -1;
  for (let i = 0; i <= nth; i += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** The same as evidence from that article. */
export const shows = (article: AnnotatedArticle, words: string, nth = 0): Evidence => ({
  articleId: article.id,
  ...place(article.text, words, nth),
});

const runs = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

/** An article cut into paragraphs and sentences by plain rules; give what else the test is about. */
export function articleOf(
  given: {
    readonly id: string;
    readonly outlet: string;
    readonly text: string;
  } & Partial<AnnotatedArticle>,
): AnnotatedArticle {
  const { text } = given;
  return {
    source: `news/${given.id}.txt`,
    title: '',
    publishedAt: null,
    url: null,
    author: null,
    agency: null,
    language: 'en',
    removed: [],
    mayBeCutShort: null,
    notes: [],
    origins: { outlet: 'record' },
    event: null,
    paragraphs: runs(text, /[^\n]+/g),
    quotations: [],
    sentences: runs(text, /[^\s.!?](?:[^.!?\n]|\.(?=\d))*[.!?]*[”"’]?/g),
    tokens: [],
    parses: [],
    entities: [],
    dates: [],
    quantities: [],
    attributions: [],
    loaded: [],
    certainty: [],
    vectors: [],
    get headline() {
      return articleOf({ id: given.id, outlet: given.outlet, text: this.title });
    },
    ...given,
  };
}

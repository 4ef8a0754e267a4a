import type { Arc, Parse } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import type { SyntaxModel } from '../syntax/model.ts';
import { treeOf } from '../syntax/parse.ts';
import { within } from '../text/spans.ts';
import type { Annotator } from './annotator.ts';

/** The trees of the sentences; each is made when it is first looked at. */
export const parses: Annotator<'parses', 'sentences' | 'tokens'> = {
  layer: 'parses',
  requires: ['sentences', 'tokens'],
  annotate: ({ text }, have, model) => {
    let next = 0;
    return have.sentences.map((sentence) => {
      const tokens = within(have.tokens, sentence);
      const from = next;
      next += tokens.length;
      return madeWhenRead(sentence, from, () => arcsOf(model, text, tokens, from));
    });
  },
};

function madeWhenRead({ start, end }: Span, from: number, make: () => readonly Arc[]): Parse {
  let made: readonly Arc[] | null = null;
  return {
    start,
    end,
    from,
    get arcs() {
      made ??= make();
      return made;
    },
  };
}

function arcsOf(
  model: SyntaxModel,
  text: string,
  tokens: readonly Span[],
  from: number,
): readonly Arc[] {
  const forms = tokens.map(({ start, end }) => text.slice(start, end));
  return treeOf(model, forms).map(({ head, relation }) => ({
    head: head < 0 ? -1 : head + from,
    relation,
  }));
}

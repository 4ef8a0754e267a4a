import type { Token } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { SyntaxModel } from '../../syntax/model.ts';
import { findNames, type Name } from '../../syntax/names.ts';
import { firstEndingAfter, overlaps, within } from '../../text/spans.ts';
import type { Typed } from './aliases.ts';
import { mention, mentionsOf } from './mentions.ts';
import type { Word } from './words.ts';

/**
 * The names that rules find, whole as the page prints them, with the trained model's word on what an
 * unsure one is of; and the names that the model alone finds.
 */
export function withModelNames(
  ruled: readonly Typed[],
  model: SyntaxModel,
  text: string,
  have: {
    readonly sentences: readonly Span[];
    readonly tokens: readonly Token[];
    readonly words: readonly Word[];
  },
): Typed[] {
  const bySentence = have.sentences.map((sentence) => within(have.tokens, sentence));
  const names = findNames(model, text, bySentence);
  const spans = ruled.map((one) => one.mention);
  const told = ruled.map((one) => retyped(one, nameAt(names, one.mention)));
  const more = names
    .filter((name) => nameAt(spans, name) === undefined)
    .flatMap((name) => asTyped(name, have.words));
  return [...told, ...more].toSorted((a, b) => a.mention.start - b.mention.start);
}

/** The first of the spans, in order, that shares a character with `span`. */
function nameAt<S extends Span>(spans: readonly S[], span: Span): S | undefined {
  const found = spans[firstEndingAfter(spans, span.start)];
  return found !== undefined && overlaps(found, span) ? found : undefined;
}

const retyped = (one: Typed, name: Name | undefined): Typed =>
  one.typing.sure || name === undefined
    ? one
    : { mention: one.mention, typing: { type: name.type, sure: true } };

/** A title that stands alone is a name all the same: "the Emperor". */
function asTyped({ start, end, type }: Name, words: readonly Word[]): Typed[] {
  const run = { from: firstEndingAfter(words, start), to: firstEndingAfter(words, end - 1) + 1 };
  const mentions = mentionsOf(words, run);
  return (mentions.length === 0 ? [mention(words, run, [])] : mentions).map((one) => ({
    mention: one,
    typing: { type, sure: true },
  }));
}

import type { Token } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { SyntaxModel } from '../../syntax/model.ts';
import { findNames, type Name } from '../../syntax/names.ts';
import { firstEndingAfter, overlaps, within } from '../../text/spans.ts';
import type { Typed } from './aliases.ts';
import type { Run } from './candidates.ts';
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
    .flatMap((name) => asTyped(name, have.words, spans));
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

/**
 * A title that stands alone is a name all the same, and an office is whole: "the Emperor", "the
 * Secretary of State"; before the name of who bears it neither is.
 */
function asTyped(
  { start, end, type }: Name,
  words: readonly Word[],
  ruled: readonly Span[],
): Typed[] {
  const run = { from: firstEndingAfter(words, start), to: firstEndingAfter(words, end - 1) + 1 };
  const office = officeAt(words, run);
  const mentions = office === null ? mentionsOf(words, run) : [];
  const whole = office ?? run;
  const isBorne = ruled.some((one) => one.start === words[whole.to]?.start);
  if (mentions.length === 0 && (isBorne || whole.from < run.from)) return [];
  return (mentions.length === 0 ? [mention(words, whole, [])] : mentions).map((one) => ({
    mention: one,
    typing: { type, sure: true },
  }));
}

/** The office that some word of the run belongs to. */
function officeAt(words: readonly Word[], { from, to }: Run): Run | null {
  const first = words.slice(from, to).find(({ office }) => office !== undefined)?.office;
  if (first === undefined) return null;
  let end = first;
  while (words[end]?.office === first) end += 1;
  return { from: first, to: end };
}

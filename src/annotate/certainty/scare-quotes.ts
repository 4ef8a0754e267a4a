import type { Quotation } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { firstEndingAfter, merged, overlaps } from '../../text/spans.ts';
import { type Scene, tagAt } from './scene.ts';

/** Words as such, a phrase or a name are shown after one of these, not held at a distance. */
const NAMING =
  /\b(?:call(?:s|ed|ing)?|dub(?:s|bed)?|term(?:s|ed)?|label(?:s|led|ed)?|nam(?:es?|ed|ing)|nick-?named?|known as|describ(?:e[sd]?|ing)|words?|phrases?|terms?|slogans?|signs?|banners?|placards?|reading|read|chant(?:s|ed|ing)?|shout(?:s|ed|ing)?|code-?named?|titled|entitled|operation|project|letters?|means?|as|said|says|say|any)\W*$/i;
const SAID = /^,? ?(?:said|says|told|wrote)\b/i;
const AROUND = 40;
/** A longer phrase is mostly a piece of somebody's speech. */
const MOST_WORDS = 2;

/**
 * Marks around a word or two that nobody is said to have said: they hold the word at a distance (Meibauer
 * 2015). Left out where a source is named in the sentence, where the words stand in somebody's speech
 * elsewhere in the text, after a word of naming, and around names.
 */
export function scareQuotes(scene: Scene): readonly Quotation[] {
  const { text, have } = scene;
  const speech = have.quotations.filter(({ kind }) => kind === 'speech');
  const spoken = merged([...speech, ...have.attributions.flatMap(({ content }) => content)]);
  const cues = cuesOf(scene);
  const heard = new Set(speech.flatMap(({ inner }) => runsOf(text.slice(inner.start, inner.end))));
  return have.quotations.filter((quotation) => {
    if (quotation.kind !== 'scare' || !quotation.closed) return false;
    const words = text.slice(quotation.inner.start, quotation.inner.end);
    if (!isWording(words) || heard.has(plain(words))) return false;
    const before = text.slice(Math.max(0, quotation.start - AROUND), quotation.start);
    const after = text.slice(quotation.end, quotation.end + AROUND);
    if (NAMING.test(before) || SAID.test(after) || overlapsAny(spoken, quotation)) return false;
    const sentence = have.sentences[firstEndingAfter(have.sentences, quotation.start)];
    if (sentence === undefined || isAlone(text, quotation, sentence)) return false;
    return !overlapsAny(cues, sentence) && !isTold(scene, quotation);
  });
}

/** The words by which a source is said to say something. */
const cuesOf = ({ have }: Scene): readonly Span[] =>
  merged(
    have.attributions.flatMap(({ source, cue }) => (source === null || cue === null ? [] : [cue])),
  );

/** A line that holds little else: a heading. */
const isAlone = (text: string, { start, end }: Span, sentence: Span): boolean =>
  !/\p{L}{3}/u.test(text.slice(sentence.start, start) + text.slice(end, sentence.end));

const plain = (words: string): string => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');

/** Every run of so many words as may stand between scare quotes. */
function runsOf(said: string): string[] {
  const words = plain(said).split(' ');
  return words.flatMap((word, at) => [word, `${word} ${words[at + 1] ?? ''}`]);
}

/** A word or two that are no name. */
function isWording(words: string): boolean {
  const all = words.split(/\s+/);
  if (all.length > MOST_WORDS || !/\p{L}{2}/u.test(words) || /[.,!?]$/.test(words)) return false;
  return all.some((word) => word.length > 3 && /^\p{Ll}/u.test(word));
}

function overlapsAny(spans: readonly Span[], span: Span): boolean {
  const next = spans[firstEndingAfter(spans, span.start)];
  return next !== undefined && overlaps(next, span);
}

const LOOKED_BACK = 25;

/** True where the marks stand in a that-clause of a verb: "moaned that the plan was ‘daft’". */
function isTold(scene: Scene, quotation: Span): boolean {
  const at = firstEndingAfter(scene.tokens, quotation.start);
  const { start } =
    scene.have.sentences[firstEndingAfter(scene.have.sentences, quotation.start)] ?? quotation;
  for (let back = at - 1; back > Math.max(0, at - LOOKED_BACK); back -= 1) {
    if ((scene.tokens[back]?.start ?? 0) < start) return false;
    if (scene.lower[back] === 'that' && tagAt(scene, back - 1) === 'VERB') return true;
  }
  return false;
}

import { joined } from '../measure/phrases.ts';
import type { VersionForm, VersionPart } from '../model/details.ts';
import type { QuotationVersion } from './quotation-versions.ts';
import type { Utterance } from './utterances.ts';

/** How a quoted version stands to the longest form. */
export function formOf(longest: Utterance, version: QuotationVersion): VersionForm {
  if (version.utterances.every(({ isFragment }) => isFragment)) return 'fragment';
  if (version.altered > 0) return 'altered';
  if (version.told > 0) return 'cut';
  return version.kept.size < longest.words.length ? 'cut' : 'whole';
}

/** Left-out words that are said in a note; more are shown only. */
const FEW_WORDS = 6;

/** What was done to a quotation, in words for a reader; empty where nothing was. */
export function noteOf(longest: Utterance, version: QuotationVersion): string {
  const notes = [
    ...(version.kept.size < longest.words.length ? [cutNote(longest, version)] : []),
    ...(version.told > 0 ? ['some of it outside the marks'] : []),
    ...(version.altered > 0 ? ['other words inside the marks'] : []),
    ...(version.inserted > 0 ? ['words in brackets are the newsroom’s'] : []),
    ...(version.beyond > 0 ? ['goes on where the longest form does not'] : []),
  ];
  return notes.join('; ');
}

function cutNote(longest: Utterance, { kept, parts, utterances }: QuotationVersion): string {
  const leftOut = parts.filter(({ change }) => change === 'left-out');
  const words = leftOut
    .map(({ start, end }) => longest.article.text.slice(start, end).replaceAll(/\s+/g, ' '))
    .join(' … ');
  if (words.split(' ').length <= FEW_WORDS) return `leaves out “${bare(words)}”`;
  const isCutAt = (place: number): boolean => !kept.has(place);
  const places = [
    ...(isCutAt(0) ? ['at the start'] : []),
    ...middleNotes(parts, utterances),
    ...(isCutAt(longest.words.length - 1) ? ['at the end'] : []),
  ];
  return `cut ${joined(places)}`;
}

/** Without the punctuation at its ends. */
export const bare = (words: string): string => words.replaceAll(/^[\s\p{P}]+|[\s,.;:]+$/gu, '');

function middleNotes(
  parts: readonly VersionPart[],
  utterances: readonly Utterance[],
): readonly string[] {
  const notes = new Set<string>();
  let before: VersionPart | null = null;
  let isCut = false;
  for (const part of parts) {
    if (part.change === 'left-out') isCut = true;
    if (part.change !== 'kept') continue;
    if (isCut && before !== null) notes.add(gapNote(before, part, utterances));
    [before, isCut] = [part, false];
  }
  return [...notes];
}

function gapNote(
  before: VersionPart,
  after: VersionPart,
  utterances: readonly Utterance[],
): string {
  const holder = utterances.find(({ spans }) =>
    spans.some(({ start, end }) => start <= before.start && after.end <= end),
  );
  if (holder === undefined) return 'in the middle, where the marks close and open again';
  const between = holder.article.text.slice(Math.max(before.start, before.end - 4), after.start);
  return /…|\.\s?\.\s?\./.test(between)
    ? 'in the middle, marked by an ellipsis'
    : 'in the middle, without a mark';
}

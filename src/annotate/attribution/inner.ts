import { isClause } from './clauses.ts';
import type { Draft } from './draft.ts';
import { isQuoted, type Passage, type Range, wordAt } from './passage.ts';

/**
 * The drafts of one sentence without those that only tell what is already somebody's words: what a
 * speaker wants, thinks or does is part of what he says ("he said he hopes to win"). A report by
 * another that is named within a report stays: "the agency said that the minister had claimed …".
 */
export const withoutInner = (passage: Passage, drafts: readonly Draft[]): Draft[] =>
  drafts.filter((draft) => !isWithinAnother(draft, drafts) || isOwnReport(passage, draft));

function isWithinAnother(draft: Draft, drafts: readonly Draft[]): boolean {
  const { cue } = draft;
  if (cue === null) return false;
  return drafts.some(
    (other) =>
      other !== draft && other.content.some(({ from, to }) => from <= cue.from && cue.to <= to),
  );
}

const PRONOUN = /^(?:i|we|you|he|she|they|it|who|which|that|his|her|their|its|my|our|your)$/;

/** "what he termed", "quoted her as saying": the reporter's own mark that the words are another's. */
const NAMES_SPEAKER = /^what \*|as say$/;

/** Somebody named speaks, with a verb of speech and a clause or quotation of his own. */
function isOwnReport(passage: Passage, { source, entry, content }: Draft): boolean {
  if (source === null || entry === null) return false;
  if (entry.wordClass === 'preposition' || NAMES_SPEAKER.test(entry.term)) return true;
  const isNamed = source.to - source.from > 1 || !PRONOUN.test(wordAt(passage, source.from));
  const isSpeech = entry.wordClass === 'verb' && entry.frames.includes('quotation');
  return isNamed && isSpeech && content.some((range) => isStatement(passage, range));
}

const isStatement = (passage: Passage, range: Range): boolean =>
  isQuoted(passage, range.from) || isClause(passage, range);

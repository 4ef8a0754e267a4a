import { complementInTree } from './branches.ts';
import { contentEnd, isClause, withoutMarks } from './clauses.ts';
import { complementOf } from './complements.ts';
import { type CueMatch, isSayingVerb } from './cue-matches.ts';
import type { Draft } from './draft.ts';
import {
  isQuoted,
  type Passage,
  type Range,
  type Sentence,
  speechAround,
  speechFrom,
  tagAt,
  wordAt,
} from './passage.ts';
import { isVerb, phraseFrom } from './phrases.ts';
import { type Subject, subjectOf, type VerbGroup, verbGroup } from './subjects.ts';

/** The attribution that a cue verb makes; null where it stands in another sense or without content. */
export function fromVerb(passage: Passage, match: CueMatch, sentence: Sentence): Draft | null {
  if (match.gap !== null && /^(?:what|quote|cite)\b/.test(match.cue.term)) {
    return fromGap(passage, match, match.gap, sentence);
  }
  const group = verbGroup(passage, match.from, sentence);
  if (group.voice === 'passive') return passive(passage, match, group, sentence);
  const subject = subjectOf(passage, group, sentence);
  const content = precedingContent(passage, match, { group, subject }, sentence);
  if (content !== null) return following(passage, match, { content, subject }, sentence);
  if (isNoReport(passage, group, subject)) return null;
  return withContentAfter(passage, match, subject, sentence);
}

interface Clause {
  readonly group: VerbGroup;
  readonly subject: Subject | null;
}

/** The content before the cue, where its verb may follow what it reports. */
function precedingContent(
  passage: Passage,
  match: CueMatch,
  { group, subject }: Clause,
  sentence: Sentence,
): Range | null {
  if (!mayFollow(passage, group, subject)) return null;
  const from = subject?.isShared === false ? subject.from : group.from;
  return contentBefore(passage, match, from, sentence);
}

/** In a relative clause between commas ("Berg, who said the plan was dead, left") the content ends with it. */
function withinRelative(passage: Passage, subject: Subject | null, content: Range): Range {
  const isAside =
    subject !== null &&
    /^(?:who|which)$/.test(wordAt(passage, subject.from)) &&
    wordAt(passage, subject.from - 1) === ',';
  if (!isAside || isQuoted(passage, content.from)) return content;
  for (let at = content.from; at < content.to - 1; at += 1) {
    const isMain = isVerb(passage, at + 1) && !wordAt(passage, at + 1).endsWith('ing');
    if (wordAt(passage, at) === ',' && isMain) return { from: content.from, to: at };
  }
  return content;
}

/** "The mayor is said to have left": his leaving is what is said, by whom is not told. */
const raised = (match: CueMatch, subject: Range | null, content: Range): Draft => ({
  source: null,
  cue: cueRange(match),
  entry: match.cue,
  content: subject === null ? [content] : [subject, content],
});

/** The cue precedes its content. */
function withContentAfter(
  passage: Passage,
  match: CueMatch,
  subject: Subject | null,
  sentence: Sentence,
): Draft | null {
  const shown = contentAfter(passage, match, sentence);
  if (subject === null && (shown === null || !isQuoted(passage, shown.from))) return null;
  const found = shown ?? complementInTree(passage, match, sentence);
  if (found === null) return null;
  const content = withinRelative(passage, subject, found);
  if (match.cue.frames.includes('raised')) return raised(match, subject, content);
  return { source: subject, cue: cueRange(match), entry: match.cue, content: [content] };
}

/** A participle ("…, saying") and a relative ("which said") report what follows them. */
const mayFollow = (passage: Passage, group: VerbGroup, subject: Subject | null): boolean =>
  group.form === 'finite' &&
  !(subject !== null && /^(?:that|which)$/.test(wordAt(passage, subject.from)));

/** A word that only looks like a reporting verb: "to say", "the proposed law", "when asked". */
function isNoReport(passage: Passage, group: VerbGroup, subject: Subject | null): boolean {
  if (group.form === 'infinitive') return !isRaised(passage, group);
  return subject === null && isModifier(passage, group);
}

/** "the proposed law", "when asked" */
const isModifier = (passage: Passage, group: VerbGroup): boolean =>
  ['DET', 'ADP', 'SCONJ', 'ADJ', 'VERB'].includes(tagAt(passage, group.from - 1)) ||
  /^(?:when|if|as|once|than)$/.test(wordAt(passage, group.from - 1));

const contentAfter = (passage: Passage, match: CueMatch, sentence: Sentence): Range | null =>
  match.gap ??
  complementOf(passage, match, match.to, sentence) ??
  nextParagraph(passage, match, sentence);

/** "what he termed …", "quoted him as saying …": the words in the gap name the source. */
function fromGap(passage: Passage, match: CueMatch, gap: Range, sentence: Sentence): Draft | null {
  const after = wordAt(passage, match.to) === 'as' ? match.to + 1 : match.to;
  const group = verbGroup(passage, match.from, sentence);
  const quoter = match.cue.term.startsWith('what') ? null : subjectOf(passage, group, sentence);
  const content =
    complementOf(passage, match, after, sentence) ??
    contentBefore(passage, match, quoter?.from ?? group.from, sentence);
  const cue = match.cue.term.startsWith('what') ? { from: gap.to, to: match.to } : cueRange(match);
  if (content === null) return null;
  return { source: gap, via: quoter, cue, entry: match.cue, content: [content] };
}

/** "was accused of …": the agent after "by" speaks, or nobody is named. */
function passive(
  passage: Passage,
  match: CueMatch,
  group: VerbGroup,
  sentence: Sentence,
): Draft | null {
  const by =
    wordAt(passage, match.to) === 'by' ? phraseFrom(passage, match.to + 1, sentence.to) : null;
  const content = complementOf(passage, match, by?.to ?? match.to, sentence);
  const subject = subjectOf(passage, group, sentence);
  const isAbout =
    match.cue.frames.includes('object') ||
    match.cue.frames.includes('predicate') ||
    match.cue.frames.includes('infinitive');
  const ranges = [isAbout ? subject : null, content].filter((range) => range !== null);
  if (ranges.length === 0 || (content === null && by === null)) return null;
  return { source: by, cue: cueRange(match), entry: match.cue, content: ranges };
}

/** The clause or quotation that ends just before the cue or its subject: "…, he said". */
function contentBefore(
  passage: Passage,
  match: CueMatch,
  before: number,
  sentence: Sentence,
): Range | null {
  const last = before - 1;
  if (last < sentence.from || !match.cue.frames.includes('quotation')) return null;
  const speech = speechAround(passage, last);
  if (speech !== null) {
    const from = isLead(passage, sentence.from, speech.from) ? speech.from : sentence.from;
    return { from, to: speech.to };
  }
  if (!/^(?:,|—|–|--)$/.test(wordAt(passage, last))) return null;
  if (isQuoted(passage, last - 1)) return contentBefore(passage, match, last, sentence);
  const content = { from: sentence.from, to: withoutMarks(passage, sentence.from, last) };
  const isWhole = startsClause(passage, content) && isClause(passage, content);
  const isReport =
    isWhole || isLast(passage, match, sentence) || isInserted(passage, match, sentence);
  return isReport && isPlace(passage, match, before, sentence) ? content : null;
}

/** Nothing of weight stands before the quotation: "But", "And", "Still,". */
function isLead(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (!['CCONJ', 'ADV', 'PUNCT', 'SYM', 'INTJ'].includes(tagAt(passage, at))) return false;
  }
  return true;
}

/** The cue ends its sentence: "…, he said." */
const isLast = (passage: Passage, { to }: CueMatch, sentence: Sentence): boolean =>
  withoutMarks(passage, sentence.from, sentence.to) === to;

/** The cue stands between commas: "In Ohio, he said, …", "The plan, he said, was …" */
function isInserted(passage: Passage, { to }: CueMatch, sentence: Sentence): boolean {
  const next = to + 1;
  if (wordAt(passage, to) !== ',' || isQuoted(passage, next)) return false;
  const isRest = isVerb(passage, next) && !wordAt(passage, next).endsWith('ing');
  return isRest || isClause(passage, { from: next, to: sentence.to });
}

/** The cue stands where a report that follows its content does: before a comma, full stop or hearer, not a clause of its own. */
function isPlace(passage: Passage, match: CueMatch, before: number, sentence: Sentence): boolean {
  if (/^(?:that|:)$/.test(wordAt(passage, match.to))) return false;
  if (before === match.from) return phraseFrom(passage, match.to, sentence.to) !== null;
  const cue = { ...match.cue, prepositions: [] };
  return complementOf(passage, { ...match, cue }, match.to, sentence) === null;
}

/** "On Monday", "After the talks", "If …" lead in the outlet's own clause. */
const startsClause = (passage: Passage, { from }: Range): boolean =>
  !/^(?:after|before|when|while|since|during|on|in|at|by|with|for|asked|although|though|as|if|despite|following|speaking|from|to)$/.test(
    wordAt(passage, from),
  );

/** The cue follows its content: its subject may stand behind it, and the quotation may go on. */
function following(
  passage: Passage,
  match: CueMatch,
  { content, subject }: { content: Range; subject: Subject | null },
  sentence: Sentence,
): Draft {
  const inverted =
    subject === null || subject.isShared ? phraseFrom(passage, match.to, sentence.to) : null;
  const after = inverted?.to ?? match.to;
  const more = resumed(passage, after, sentence) ?? continued(passage, content, after, sentence);
  return {
    source: inverted ?? subject,
    cue: cueRange(match),
    entry: match.cue,
    content: more === null ? [content] : [content, more],
  };
}

/** So many tokens may stand between the cue and the rest of a quotation that it breaks. */
const BREAK = 40;

/** The quotation that goes on after the cue: "…," he said, "…". */
function resumed(passage: Passage, from: number, sentence: Sentence): Range | null {
  for (let at = from; at < Math.min(sentence.to, from + BREAK); at += 1) {
    if (isQuoted(passage, at)) {
      return mayResume(passage, at, from) ? speechFrom(passage, at) : null;
    }
    const isNewVerb = isVerb(passage, at) && wordAt(passage, at).endsWith('ing');
    if (isNewVerb || wordAt(passage, at) === ';') return null;
  }
  return null;
}

/** After a comma, colon, dash or "that", or after "but" or "and still" that a comma parts. */
function mayResume(passage: Passage, speech: number, from: number): boolean {
  if (/^[,:—–]$|^that$/.test(wordAt(passage, speech - 1))) return true;
  let at = speech - 1;
  while (at > from && tagAt(passage, at) === 'ADV') at -= 1;
  return tagAt(passage, at) === 'CCONJ' && wordAt(passage, at - 1) === ',';
}

/** The clause that goes on after the cue: "The plan, he said, is …". */
function continued(
  passage: Passage,
  content: Range,
  after: number,
  sentence: Sentence,
): Range | null {
  const from = after + 1;
  if (isQuoted(passage, content.to - 1) || wordAt(passage, after) !== ',') return null;
  const isNew = /^(?:who|which|a|an|the|but|though|while|as|whose|where)$/.test(
    wordAt(passage, from),
  );
  const isBegun = isClause(passage, content);
  if ((isBegun && isNew) || wordAt(passage, from).endsWith('ing')) return null;
  const range = { from, to: contentEnd(passage, from, sentence, 'clause') };
  const isRest = !isBegun && range.to - range.from > 1;
  return isRest || isClause(passage, range) ? range : null;
}

/** "went on to say", "continued to insist": an infinitive that is itself the saying. */
const isRaised = (passage: Passage, group: VerbGroup): boolean =>
  /^(?:continue|begin|start|use|go|be|come)$/.test(passage.tokens[group.from - 1]?.lemma ?? '');

/** A cue with a colon at a paragraph's end: the quotation that is the next paragraph. */
function nextParagraph(passage: Passage, match: CueMatch, sentence: Sentence): Range | null {
  if (wordAt(passage, sentence.to - 1) !== ':' || sentence.to - match.to > 12) return null;
  for (let at = match.to; at < sentence.to; at += 1) {
    if (isSayingVerb(passage, at)) return null;
  }
  return match.cue.frames.includes('quotation') ? speechFrom(passage, sentence.to) : null;
}

const cueRange = ({ from, to }: CueMatch): Range => ({ from, to });

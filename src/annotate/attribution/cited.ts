import type { Draft } from './draft.ts';
import { type Passage, type Range, tagAt } from './passage.ts';
import { kindOfUnnamed } from './source-kinds.ts';

/**
 * The drafts of one sentence, with what a cited speaker is cited for: in "the agency reported that …,
 * citing the minister" the minister says what the agency reports, and the agency is `via`.
 */
export function withCited(passage: Passage, drafts: readonly Draft[]): readonly Draft[] {
  const citation = drafts.find((draft) => isCitation(passage, draft));
  const cue = citation?.cue ?? null;
  const report = drafts.find(({ entry }) => entry?.frames.includes('quotation') === true);
  if (citation === undefined || cue === null || report === undefined) return drafts;
  const content = withoutCitation(report.content, cue.from - 1);
  if (content.length === 0) return drafts;
  return drafts.map((draft) => {
    if (draft === report) return { ...report, content };
    return draft === citation
      ? { ...citation, source: citation.content[0] ?? null, via: citation.source, content }
      : draft;
  });
}

/** Only who can speak is cited as a speaker: "citing the minister", not "citing the cost". */
function isCitation(passage: Passage, { entry, content }: Draft): boolean {
  const [whom] = content;
  if (entry?.term !== 'cite' || whom === undefined) return false;
  const last = whom.to - 1;
  if (tagAt(passage, last) === 'PROPN') return true;
  return !['unnamed', 'unclear', 'document'].includes(kindOfUnnamed(passage, whom));
}

/** The report's words up to the comma before "citing", where they run over it. */
const withoutCitation = (content: readonly Range[], comma: number): Range[] =>
  content
    .map(({ from, to }) => (from < comma && comma < to ? { from, to: comma } : { from, to }))
    .filter(({ from, to }) => from < to);

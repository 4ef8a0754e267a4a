import type { Cue } from '../lexicons/cue-table.ts';
import type { Attribution, Entity, Stance } from '../model/annotation.ts';
import { firstEndingAfter, overlaps } from '../text/spans.ts';
import type { Annotator } from './annotator.ts';
import { withCited } from './attribution/cited.ts';
import { type CueMatch, cueMatches } from './attribution/cue-matches.ts';
import type { Draft } from './attribution/draft.ts';
import { withoutInner } from './attribution/inner.ts';
import { withReporters } from './attribution/nesting.ts';
import { fromAdverb, fromNoun, fromPreposition } from './attribution/nouns.ts';
import {
  isQuoted,
  type Passage,
  passageOf,
  type Range,
  type Sentence,
  spanOf,
  tagAt,
  wordAt,
} from './attribution/passage.ts';
import { type Resolver, resolverOf } from './attribution/sources.ts';
import { fromColon, fromDash, withFloating } from './attribution/speeches.ts';
import { turnsOf } from './attribution/transcripts.ts';
import { fromVerb } from './attribution/verbs.ts';

type Needs = 'paragraphs' | 'quotations' | 'sentences' | 'tokens' | 'parses' | 'entities';

/** Who is said to have said what, and with which verb, noun or phrase. */
export const attributions: Annotator<'attributions', Needs> = {
  layer: 'attributions',
  requires: ['paragraphs', 'quotations', 'sentences', 'tokens', 'parses', 'entities'],
  annotate: ({ text }, have) => {
    const passage = passageOf(text, have);
    const turns = turnsOf(passage);
    const drafts = passage.sentences
      .filter(({ paragraph }) => !turns.has(paragraph))
      .flatMap((sentence) => draftsIn(passage, sentence))
      .filter((draft) => draft.entry !== null || isNamed(passage, draft, have.entities));
    const sourceOf = resolverOf(passage, have.entities);
    const made = [...withFloating(passage, drafts), ...turns.values()]
      .map((draft) => attributionOf(passage, draft, sourceOf))
      .toSorted((a, b) => startOf(a) - startOf(b));
    return withReporters(made);
  },
};

function draftsIn(passage: Passage, sentence: Sentence): Draft[] {
  const found = cueMatches(passage, sentence)
    .map((match) => fromMatch(passage, match, sentence))
    .filter((draft) => draft !== null);
  const colon = fromColon(passage, sentence) ?? fromDash(passage, sentence);
  if (colon !== null && found.length === 0) return [colon];
  return withoutInner(passage, withCited(passage, found));
}

const READERS = {
  verb: fromVerb,
  noun: fromNoun,
  preposition: fromPreposition,
  adverb: fromAdverb,
};

/** Only somebody by name speaks before a colon: "Lavrov: …", not "Correction: …". */
function isNamed(passage: Passage, { source }: Draft, entities: readonly Entity[]): boolean {
  if (source === null) return false;
  const span = spanOf(passage, source);
  const entity = entities[firstEndingAfter(entities, span.start)];
  return entity !== undefined && overlaps(entity, span);
}

function fromMatch(passage: Passage, match: CueMatch, sentence: Sentence): Draft | null {
  return READERS[match.cue.wordClass](passage, match, sentence);
}

const startOf = ({ source, cue, content }: Attribution): number =>
  Math.min(source?.start ?? Infinity, cue?.start ?? Infinity, content[0]?.start ?? Infinity);

function attributionOf(
  passage: Passage,
  { source, via = null, cue, entry, content }: Draft,
  sourceOf: Resolver,
): Attribution {
  return {
    source: source === null ? null : sourceOf(source),
    via: via === null ? null : sourceOf(via),
    cue:
      cue === null
        ? null
        : {
            ...spanOf(passage, cue),
            lemma: entry?.term ?? (wordAt(passage, cue.from) === ':' ? ':' : '—'),
            stance: entry === null ? 'neutral' : stanceOf(passage, entry, content),
          },
    content: content.map((range) => spanOf(passage, range)),
    quotation: quotationOf(passage, content),
  };
}

function stanceOf(passage: Passage, entry: Cue, content: readonly Range[]): Stance {
  const first = content[0]?.from ?? 0;
  const isInfinitive = wordAt(passage, first) === 'to' && tagAt(passage, first) === 'PART';
  return isInfinitive ? entry.withInfinitive : entry.stance;
}

function quotationOf(passage: Passage, content: readonly Range[]): Attribution['quotation'] {
  let [inside, outside] = [0, 0];
  for (const { from, to } of content) {
    for (let at = from; at < to; at += 1) {
      if (isQuoted(passage, at)) inside += 1;
      else if (passage.tokens[at]?.upos !== 'PUNCT') outside += 1;
    }
  }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}

import { certaintyEntries } from '../lexicons/certainty.ts';
import type { CertaintyMarker } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { clipEnd } from '../text/sentence.ts';
import type { Annotator } from './annotator.ts';
import { modalAt } from './certainty/modals.ts';
import { type EntryMatch, matcherOf } from './certainty/patterns.ts';
import { scareQuotes } from './certainty/scare-quotes.ts';
import { type CertaintyLayers, type Scene, sceneOf } from './certainty/scene.ts';
import { scopeOf } from './certainty/scope.ts';
import { voicesOf } from './certainty/voice.ts';

/** Hedges, boosters, modal verbs, presuppositions and scare quotes, with what each attaches to. */
export const certainty: Annotator<'certainty', keyof CertaintyLayers> = {
  layer: 'certainty',
  requires: ['quotations', 'sentences', 'tokens', 'parses', 'attributions'],
  annotate: ({ text }, have) => {
    const scene = sceneOf(text, have);
    const voiceOf = voicesOf(text, have);
    const quotes = scareQuotes(scene).map((quotation) => distanced(scene, quotation));
    return [...worded(scene), ...quotes]
      .map(
        (found): CertaintyMarker => ({
          start: found.start,
          end: found.end,
          term: found.term,
          kind: found.kind,
          scope: found.scope,
          voice: voiceOf(found),
          why: found.why,
        }),
      )
      .toSorted((a, b) => a.start - b.start || b.end - a.end);
  },
};

type Found = Omit<CertaintyMarker, 'voice'>;

const matchAt = matcherOf(certaintyEntries);

/** Words of the lexicon and modal verbs. */
function worded(scene: Scene): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < scene.tokens.length; at += 1) {
    const match = matchAt(scene, at);
    if (match !== null) {
      found.push(fromEntry(scene, match));
      at = match.to - 1;
      continue;
    }
    const modal = modalAt(scene, at);
    const token = scene.tokens[at];
    if (modal === null || token === undefined) continue;
    const { start, end, lemma } = token;
    const scope = scopeOf(scene, { anchor: at, to: at + 1 }, 'clause');
    const term = lemma.toLowerCase();
    found.push({
      start,
      end,
      term,
      kind: modal.kind,
      scope,
      why: whyOf(scene, { ...modal, term, scope }),
    });
  }
  return found;
}

function fromEntry(scene: Scene, match: EntryMatch): Found {
  const { entry, from, to } = match;
  const start = scene.tokens[from]?.start ?? 0;
  const end = scene.tokens[to - 1]?.end ?? start;
  const scope = scopeOf(scene, { anchor: anchorOf(match), to }, reachOf(match));
  const { term, kind } = entry;
  return { start, end, term, kind, scope, why: whyOf(scene, { ...entry, scope }) };
}

/** The word that others hang on: the noun of "the failure", the adjective of "be aware". */
const anchorOf = ({ entry, from, to }: EntryMatch): number =>
  entry.kind === 'distance' || /^(?:the|an?|his|her|its|their|be|'s) /.test(entry.term)
    ? to - 1
    : from;

/** "likely cause": the phrase; "likely that …", "the failure to …": the complement; else the clause. */
function reachOf({ entry, frame }: EntryMatch): 'complement' | 'phrase' | 'clause' {
  if (frame === 'noun' || entry.kind === 'distance') return 'phrase';
  if (frame === 'that' || frame === 'wh' || frame === 'be-that') return 'complement';
  return frame === 'to' && entry.tags.length === 0 ? 'complement' : 'clause';
}

interface Reason {
  readonly term: string;
  readonly kind: string;
  readonly sense: string;
  readonly note: string;
  readonly source: string;
  readonly scope: Span;
}

const SHOWN = 90;

function whyOf({ text }: Scene, { term, kind, sense, note, source, scope }: Reason): string {
  const words = clipEnd(text.slice(scope.start, scope.end).replaceAll(/\s+/g, ' '), SHOWN);
  return `Lexicon of certainty, “${term}”: ${kind}, in the sense “${sense}”; it attaches to “${words}”. ${note} Class after ${source}.`;
}

function distanced(scene: Scene, { start, end, inner }: Span & { readonly inner: Span }): Found {
  const reason = {
    term: 'scare quotes',
    kind: 'distance',
    sense: 'the word is another’s, or not meant as it stands',
    note: 'Nobody in this text is said to have used the word.',
    source: 'Predelli 2003 and Meibauer 2015',
    scope: inner,
  };
  return {
    start,
    end,
    term: reason.term,
    kind: 'distance',
    scope: inner,
    why: whyOf(scene, reason),
  };
}

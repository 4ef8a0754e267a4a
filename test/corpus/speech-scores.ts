import { studiesOf } from '../../src/align/quotation-studies.ts';
import { quotedTexts } from '../../src/align/quoted-texts.ts';
import { voicesOf } from '../../src/align/voices.ts';
import { voices } from '../../src/lenses/voices.ts';
import { originals } from '../../src/measure/outlets.ts';
import type { VersionForm } from '../../src/model/details.ts';
import type { Event } from '../../src/model/event.ts';
import type { Finding } from '../../src/model/lens.ts';
import { readGold } from '../helpers/gold.ts';
import { type Demo, goldEvents } from './demo.ts';
import { count, type Tally, tally } from './tally.ts';

export interface QuotationScores {
  /** What the gold says of a version: whole, cut, altered, retold or a few words in marks. */
  readonly forms: Tally;
  /** Cuts that drop a negation, a condition or a hedge. */
  readonly drops: Tally;
}

const FORMS: Readonly<Record<string, readonly VersionForm[]>> = {
  whole: ['whole'],
  cut: ['cut'],
  altered: ['altered'],
  paraphrased: ['retold', 'cut'],
  'scare quotes': ['fragment'],
  'partly quoted': ['cut', 'fragment'],
};
const DROPS = new Set(['negation', 'condition', 'hedge']);

/** Each version of the gold’s quotations, as the lens sees it. */
export function scoreQuotations(demo: Demo): QuotationScores {
  const scores = { forms: tally(), drops: tally() };
  const events = goldEvents(demo);
  for (const gold of readGold('quotations')) {
    const event = events.get(gold.event);
    if (event === undefined) throw new Error(`no event ${gold.event}`);
    const forms = formsIn(event, Object.values(gold.versions)[0] ?? '');
    for (const [key, kind] of Object.entries(gold.kinds)) {
      const id = demo.byKey.get(key)?.id ?? '';
      if (!originals(event).some((article) => article.id === id)) continue;
      const { found, hasLoss } = forms.get(id) ?? { found: [], hasLoss: false };
      const isRight = (FORMS[kind] ?? []).some((form) => found.includes(form));
      const about = `${key}: ${gold.speaker}`;
      count(scores.forms, true, isRight, `${about} ${kind}, found ${found.join(' ') || 'none'}`);
      // What the gold calls a loss of reasons, the lens tells only where a contrast opens it.
      const isThere = DROPS.has(gold.drops[key] ?? '');
      if (isThere || !(key in gold.drops)) count(scores.drops, isThere, hasLoss, about);
    }
  }
  return scores;
}

interface Found {
  found: VersionForm[];
  hasLoss: boolean;
}

/** By article id, the forms of the quotation that shares most with the gold’s words. */
function formsIn(event: Event, words: string): ReadonlyMap<string, Found> {
  const articles = originals(event);
  const start = words.slice(0, 20).toLowerCase();
  const index = quotedTexts(articles).findIndex(({ longest: { article, spans } }) =>
    spans.some((span) => article.text.slice(span.start, span.end).toLowerCase().includes(start)),
  );
  const study = studiesOf(articles)[index];
  const forms = new Map<string, Found>();
  for (const { article, form, losses } of study?.quoted ?? []) {
    const have = forms.get(article.id) ?? { found: [], hasLoss: false };
    have.found.push(form);
    have.hasLoss ||= losses.length > 0;
    forms.set(article.id, have);
  }
  for (const id of study?.text.retold.keys() ?? []) {
    forms.set(id, { found: ['retold'], hasLoss: false });
  }
  return forms;
}

export interface VoiceScores {
  /** In which article each speaker of the gold is heard. */
  readonly heard: Tally;
  /** Claims that a speaker is not heard in an outlet. */
  readonly unheard: Tally;
}

export function scoreVoices(demo: Demo): VoiceScores {
  const scores = { heard: tally(), unheard: tally() };
  const events = goldEvents(demo);
  for (const gold of readGold('voices')) {
    const event = events.get(gold.event);
    if (event === undefined) throw new Error(`no event ${gold.event}`);
    const last = gold.speaker.split(' ').at(-1)?.toLowerCase() ?? '';
    const own = voicesOf(originals(event)).filter(({ name }) => name.toLowerCase().includes(last));
    const reports = own.flatMap(({ hearings }) => hearings.flatMap((one) => one.reports));
    for (const { id, outlet } of originals(event)) {
      const key = demo.keyOf.get(id) ?? '';
      const isThere = key in gold.heard;
      if (!isThere && !gold.absent.includes(key)) continue;
      const about = `${key}: ${gold.speaker}`;
      count(
        scores.heard,
        isThere,
        reports.some(({ article }) => article.id === id),
        about,
      );
      const isClaimed = unheardClaims(event, outlet).some((claim) =>
        claim.toLowerCase().includes(last),
      );
      if (isClaimed) count(scores.unheard, !isThere, true, about);
    }
  }
  return scores;
}

const unheardClaims = (event: Event, outlet: string): readonly string[] =>
  findingsOf(voices.run(event))
    .filter((finding) => finding.outlet === outlet)
    .map(({ claim }) => claim)
    .filter((claim) => claim.startsWith('Not heard'));

const findingsOf = (outcome: ReturnType<typeof voices.run>): readonly Finding[] =>
  outcome.status === 'compared' ? outcome.findings : [];

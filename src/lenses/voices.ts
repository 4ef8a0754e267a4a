import { isReadable } from '../align/cued-reports.ts';
import { firstVoice, heardIn, hearingIn, quotedIn, reportsIn } from '../align/hearings.ts';
import { isNamed, sourcesIn, type Voice, voicesOf } from '../align/voices.ts';
import { groupedBy } from '../measure/grouped.ts';
import { wilson } from '../measure/interval.ts';
import { KIND_WORDS } from '../measure/kind-words.ts';
import { cell, columnsOf, NONE, rowOf } from '../measure/outlet-table.ts';
import { originals, outletsOf } from '../measure/outlets.ts';
import { counted, joined, possessive, shareOfOthers, someOf } from '../measure/phrases.ts';
import type { Bars, Table, TableCell } from '../model/details.ts';
import type { Finding, Lens, LensMeta, LensOutcome, Mark } from '../model/lens.ts';

const meta: LensMeta = {
  id: 'voices',
  title: 'Voices',
  question: 'Who is heard, who is heard first and most, and who is heard in one outlet alone?',
  method:
    'Every attribution with a source counts as a hearing of that speaker; words in quotation marks count for whom they are attributed to. Speakers are tied across the outlets by name. Kinds: a person, an organization, a place (its government) or another name; officials, experts, critics, supporters, witnesses, a document, sources who are kept from being known, others without a name. Shares have Wilson’s 95 % interval.',
  limits:
    'Whom a text describes in two ways without a name may be counted twice, and a source that no cue marks is missed. Not to be heard in one text may have a reason: an early report, a short one, a call that was not returned.',
  task: 'List everybody who speaks in each text. Who comes first? Who gets the most words? Who is missing?',
  requires: [
    'paragraphs',
    'quotations',
    'tokens',
    'parses',
    'vectors',
    'sentences',
    'entities',
    'dates',
    'quantities',
    'attributions',
    'loaded',
  ],
};

/** Voices in the table. */
const MOST_VOICES = 14;
/** Voices named in one finding. */
const NAMED_VOICES = 4;
/** Of more outlets than this not all are named in a sentence. */
const MANY_OUTLETS = 12;
/** From so many attributions on, a share is worth more than a hint. */
const ENOUGH = 8;
/** So many quoted words, and this share of them, by one speaker are worth saying. */
const ENOUGH_WORDS = 25;
const MOST_OF_THEM = 0.6;
/** A voice that one outlet alone lets be heard is told where it has so many quoted words. */
const TOLD_WORDS = 8;

export const voices: Lens = {
  meta,
  run: (event): LensOutcome => {
    const heard = voicesOf(originals(event));
    if (heard.length === 0) {
      return { status: 'not-applicable', reason: 'No text lets anybody be heard.' };
    }
    const texts = outletsOf(event);
    const outlets = texts.map(({ outlet }) => outlet);
    const cut = texts
      .filter(({ articles }) => articles.some(({ mayBeCutShort }) => mayBeCutShort !== null))
      .map(({ outlet }) => outlet);
    return {
      status: 'compared',
      findings: [
        ...unheardFindings(heard, outlets, cut),
        ...aloneFindings(heard, outlets),
        ...firstFindings(heard, outlets),
        ...mostFindings(heard, outlets),
      ],
      details: [voiceTable(heard, outlets), kindTable(heard, outlets), namedBars(heard, outlets)],
      marks: heard.flatMap(marksOf),
    };
  },
};

/** Who has a name, or a description short enough to read in a sentence of ours. */
const isTold = ({ name, kind }: Voice): boolean =>
  kind !== 'unclear' && (isNamed(kind) ? isReadable(name) : false);

/** An outlet that speaks of itself: "the Courier can name him". */
const isItself = ({ name }: Voice, outlets: readonly string[]): boolean =>
  outlets.some((outlet) => outlet.includes(name) || initialsOf(outlet) === name);
const initialsOf = (outlet: string): string => (outlet.match(/\b\p{Lu}/gu) ?? []).join('');

const namesOf = (list: readonly Voice[]): string => {
  const names = list.slice(0, NAMED_VOICES).map(({ name }) => name);
  const more = list.length - names.length;
  return joined(more > 0 ? [...names, `${more} more`] : names);
};

/** Whom one outlet does not let be heard, though most of the others do. */
const unheardFindings = (
  heard: readonly Voice[],
  outlets: readonly string[],
  cut: readonly string[],
): readonly Finding[] =>
  outlets.flatMap((outlet): readonly Finding[] => {
    const others = outlets.length - 1;
    const missing = heard.filter(
      (voice) =>
        isTold(voice) &&
        voice.hearings.length > Math.max(1, others / 2) &&
        hearingIn(voice, outlet) === undefined &&
        !voice.unnamedIn.has(outlet),
    );
    if (missing.length === 0 || cut.includes(outlet)) return [];
    const least = Math.min(...missing.map(({ hearings }) => hearings.length));
    const share = shareOfOthers(least, others);
    const whom = missing.length > 1 && least < others ? `at least ${share}` : share;
    return [
      {
        outlet,
        claim: `Not heard in ${possessive(outlet)} text: ${namesOf(missing)}, whom ${whom} let${others === 1 ? 's' : ''} speak.`,
        confidence: 'likely',
        evidence: missing.flatMap(({ hearings }) =>
          hearings.flatMap(({ reports }) => sourcesIn(reports.slice(0, 1))),
        ),
      },
    ];
  });

/** Whom one outlet alone lets be heard, with more than a passing word. */
const aloneFindings = (heard: readonly Voice[], outlets: readonly string[]): readonly Finding[] =>
  outlets.length < 2
    ? []
    : outlets.flatMap((outlet): readonly Finding[] => {
        const alone = heard.filter((voice) => {
          const [own, other] = voice.hearings;
          if (own?.outlet !== outlet || other !== undefined || !isTold(voice)) return false;
          const isElsewhere = [...voice.unnamedIn].some((one) => one !== outlet);
          if (isElsewhere || isItself(voice, outlets)) return false;
          return own.reports.length > 1 || own.quotedWords >= TOLD_WORDS;
        });
        if (alone.length === 0) return [];
        return [
          {
            outlet,
            claim: `Only ${outlet} lets ${namesOf(alone)} speak.`,
            confidence: 'likely',
            evidence: alone.flatMap(({ hearings }) =>
              hearings.flatMap(({ reports }) => sourcesIn(reports)),
            ),
          },
        ];
      });

/** Who is heard first, where that differs among outlets that let the same people speak. */
function firstFindings(heard: readonly Voice[], outlets: readonly string[]): readonly Finding[] {
  const firsts = outlets.flatMap((outlet) => {
    const voice = firstVoice(heard, outlet);
    return voice === null || !isTold(voice) || voice.hearings.length < 2 ? [] : [{ outlet, voice }];
  });
  const byVoice = [...groupedBy(firsts, ({ voice }) => voice)];
  if (byVoice.length < 2) return [];
  const isMany = outlets.length > MANY_OUTLETS;
  const most = isMany ? byVoice.toSorted(([, a], [, b]) => b.length - a.length) : byVoice;
  const told = most.slice(0, isMany ? NAMED_VOICES : most.length).map(([{ name }, own]) => {
    const names = own.map(({ outlet }) => outlet);
    return `${name} in ${isMany ? someOf(names, NAMED_VOICES) : joined(names)}`;
  });
  const others = byVoice.length - told.length;
  if (others > 0) told.push(`one of ${counted(others, 'other')} elsewhere`);
  return [
    {
      outlet: null,
      claim: `The first to be heard is ${told.join(', ')}.`,
      confidence: 'firm',
      evidence: firsts.flatMap(({ outlet, voice }) =>
        sourcesIn(hearingIn(voice, outlet)?.reports.slice(0, 1) ?? []),
      ),
    },
  ];
}

/** Outlets that give most of their quoted words to one speaker. */
const mostFindings = (heard: readonly Voice[], outlets: readonly string[]): readonly Finding[] =>
  outlets.flatMap((outlet): readonly Finding[] => {
    const all = quotedIn(heard, outlet);
    const words = (voice: Voice): number => hearingIn(voice, outlet)?.quotedWords ?? 0;
    const [most] = heardIn(heard, outlet).toSorted((a, b) => words(b) - words(a));
    if (most === undefined || !isTold(most) || all < ENOUGH_WORDS) return [];
    if (words(most) < MOST_OF_THEM * all) return [];
    return [
      {
        outlet,
        claim: `${words(most)} of the ${all} words that ${outlet} quotes are ${possessive(most.name)}.`,
        confidence: 'firm',
        evidence: sourcesIn(hearingIn(most, outlet)?.reports ?? []),
      },
    ];
  });

/** "24 quoted words (60 %)"; without the share where all are too few for one. */
function quotedInWords(words: number, all: number): string {
  if (words === 0) return 'no quoted words';
  const share = all < ENOUGH_WORDS ? '' : ` (${Math.round((100 * words) / all)} %)`;
  return counted(words, 'quoted word') + share;
}

/** Speaker by outlet: how often and with how many quoted words each is heard. */
function voiceTable(heard: readonly Voice[], outlets: readonly string[]): Table {
  const shown = heard.filter(
    ({ hearings }) => hearings.length > 1 || hearings.some(({ quotedWords }) => quotedWords > 0),
  );
  const firsts = new Map(outlets.map((outlet) => [outlet, firstVoice(heard, outlet)]));
  return {
    kind: 'table',
    title: 'Who is heard, and with how many quoted words',
    columns: columnsOf('Speaker', outlets),
    rows: shown.slice(0, MOST_VOICES).map((voice) =>
      rowOf(cell(voice.name, KIND_WORDS[voice.kind]), outlets, (outlet): TableCell => {
        const hearing = hearingIn(voice, outlet);
        if (hearing === undefined) return NONE;
        const isFirst = firsts.get(outlet) === voice;
        return {
          text: counted(hearing.reports.length, 'time'),
          tag: `${quotedInWords(hearing.quotedWords, quotedIn(heard, outlet))}${isFirst ? ', heard first' : ''}`,
          evidence: sourcesIn(hearing.reports),
        };
      }),
    ),
  };
}

/** Kind of speaker by outlet: how many of its attributions and quoted words. */
function kindTable(heard: readonly Voice[], outlets: readonly string[]): Table {
  const byKind = groupedBy(heard, ({ kind }) => kind);
  const kinds = Object.keys(KIND_WORDS).flatMap((kind) =>
    [...byKind].filter(([one]) => one === kind),
  );
  return {
    kind: 'table',
    title: 'What kind of voices',
    columns: columnsOf('Kind', outlets),
    rows: kinds.map(([kind, own]) =>
      rowOf(cell(KIND_WORDS[kind]), outlets, (outlet): TableCell => {
        const reports = reportsIn(own, outlet);
        const all = reportsIn(heard, outlet);
        return reports.length === 0
          ? NONE
          : {
              text: `${reports.length} of ${all.length}`,
              tag: quotedInWords(quotedIn(own, outlet), quotedIn(heard, outlet)),
              evidence: sourcesIn(reports),
            };
      }),
    ),
  };
}

const namedBars = (heard: readonly Voice[], outlets: readonly string[]): Bars => ({
  kind: 'bars',
  title: 'Heard by name',
  unit: '% of attributions with a source',
  bars: outlets.map((label) => {
    const all = reportsIn(heard, label);
    const named = heardIn(heard, label)
      .filter(({ kind }) => isNamed(kind))
      .flatMap((voice) => hearingIn(voice, label)?.reports ?? []);
    const [low, high] = wilson(named.length, all.length);
    return {
      label,
      value: (100 * named.length) / Math.max(1, all.length),
      interval: all.length < ENOUGH ? null : [100 * low, 100 * high],
      basis: `${named.length} of ${all.length} attributions`,
      evidence: sourcesIn(named),
    };
  }),
});

const marksOf = ({ name, kind, hearings }: Voice): readonly Mark[] =>
  hearings.flatMap(({ reports, quotedWords }) =>
    sourcesIn(reports).map(({ articleId, start, end }) => ({
      articleId,
      start,
      end,
      label: KIND_WORDS[kind],
      why: `${name} is heard here ${counted(reports.length, 'time')}, with ${counted(quotedWords, 'quoted word')}.`,
    })),
  );

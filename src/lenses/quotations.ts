import { bare, noteOf } from '../align/quotation-notes.ts';
import {
  evidenceOf,
  firstSwap,
  outletsThatKeep,
  type QuotationStudy,
  type Quoted,
  silentGap,
  studiesOf,
} from '../align/quotation-studies.ts';
import type { ReportOfSpeech } from '../align/reports-of-speech.ts';
import type { Utterance } from '../align/utterances.ts';
import type { QualifierClass } from '../lexicons/qualifiers.ts';
import { groupedBy } from '../measure/grouped.ts';
import { originals } from '../measure/outlets.ts';
import { joined } from '../measure/phrases.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { TextVersion, VersionedText, VersionForm } from '../model/details.ts';
import type { Finding, Lens, LensMeta, LensOutcome, Mark } from '../model/lens.ts';
import type { Span } from '../model/span.ts';
import { clipEnd } from '../text/sentence.ts';

const meta: LensMeta = {
  id: 'quotations',
  title: 'Quotations',
  question:
    'What did each outlet keep of a quotation, what did it cut, change or retell, and what was lost?',
  method:
    'Quotations that share words in a row are tied across the outlets; each version is set against the longest form, word by word. A quotation that its cue breaks is one; kinds of marks, capitals, -ise for -ize are no difference; words in brackets and ellipses are named as what they are. A warning stands where a cut drops a negation, a condition, a hedge or a contrast from a clause that is kept, unless the sentence around it or the next says it (classes after Huddleston and Pullum 2002, Quirk et al. 1985, Lakoff 1973, Hyland 2005; what such cuts do: McGlone 2005).',
  limits:
    'The longest form at hand need not be all that was said, and a speaker may have said a thing twice in other words. To quote less is no fault in itself: ask what a reader would miss. Retellings that share few words with the quotation are not found.',
  task: 'Set the versions of each quotation side by side. What was left out, and does it change what the speaker seems to say?',
  requires: [
    'paragraphs',
    'quotations',
    'sentences',
    'tokens',
    'vectors',
    'entities',
    'dates',
    'quantities',
    'attributions',
    'parses',
    'loaded',
  ],
};

/** Quotations drawn: those of most outlets, the longest first. */
const MOST_TEXTS = 12;
/** What is left out is told with so many of its characters. */
const TOLD = 90;

export const quotations: Lens = {
  meta,
  run: (event): LensOutcome => {
    const articles = originals(event);
    const studies = studiesOf(articles);
    if (studies.length === 0) {
      return {
        status: 'not-applicable',
        reason: 'No quotation stands in the texts of two outlets.',
      };
    }
    return {
      status: 'compared',
      findings: [
        ...studies.flatMap(lossFindings),
        ...studies.flatMap(swapFindings),
        ...studies.flatMap(gapFindings),
      ],
      details: [
        {
          kind: 'versions',
          title: 'Each quotation and what became of it',
          texts: studies.slice(0, MOST_TEXTS).map((study) => versionedText(study, articles)),
        },
      ],
      marks: studies.flatMap(marksOf),
    };
  },
};

const CLASS_WORDS: Readonly<Record<QualifierClass, string>> = {
  negation: 'a negation',
  condition: 'a condition',
  hedge: 'a hedge',
  contrast: 'what the speaker sets against it',
};
const CLASS_ORDER: readonly QualifierClass[] = ['negation', 'condition', 'contrast', 'hedge'];

interface Loss {
  readonly quoted: Quoted;
  readonly class: QualifierClass;
  readonly span: Span;
}

/** Cuts that take a qualifier from a statement that is kept; the same cut by several outlets is one. */
function lossFindings(study: QuotationStudy): readonly Finding[] {
  const losses = study.quoted.flatMap((quoted) =>
    quoted.losses.slice(0, 1).map(({ class: kind, span }): Loss => ({ quoted, class: kind, span })),
  );
  return [...groupedBy(losses, ({ span }) => span.start).values()]
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .flatMap((group) => lossFinding(study, group));
}

const rankOf = ([loss]: readonly Loss[]): number =>
  loss === undefined ? 0 : CLASS_ORDER.indexOf(loss.class);

function lossFinding(study: QuotationStudy, group: readonly Loss[]): readonly Finding[] {
  const [loss] = group;
  if (loss === undefined) return [];
  const { longest } = study.text;
  const outlets = [...new Set(group.map(({ quoted }) => quoted.article.outlet))];
  const having = outletsThatKeep(study, loss.span).filter((outlet) => !outlets.includes(outlet));
  const quoting =
    outlets.length === 1
      ? `quotes ${speakerOf(study)} but leaves out`
      : `quote ${speakerOf(study)} but leave out`;
  return [
    {
      outlet: outlets.length === 1 ? (outlets[0] ?? null) : null,
      claim: `${joined(outlets)} ${quoting} ${CLASS_WORDS[loss.class]}: ${shown(longest, loss.span)}. ${joined(having)} ${having.length === 1 ? 'has' : 'have'} it.`,
      confidence: 'likely',
      evidence: [
        ...group.flatMap(({ quoted }) => evidenceOf(quoted)),
        placeIn(longest.article, loss.span),
      ],
    },
  ];
}

const speakerOf = ({ text }: QuotationStudy): string => text.speaker ?? 'somebody';
const plain = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replaceAll(/\s+/g, ' ');
const shown = ({ article }: Pick<Utterance, 'article'>, span: Span): string =>
  `“${clipEnd(bare(plain(article.text, span)), TOLD)}”`;
const placeIn = ({ id }: AnnotatedArticle, { start, end }: Span) => ({ articleId: id, start, end });

/** Other words inside quotation marks: one of the forms is not what was said, or it was said twice. */
const swapFindings = (study: QuotationStudy): readonly Finding[] =>
  study.quoted.flatMap((quoted): readonly Finding[] => {
    const { longest } = study.text;
    const swap = firstSwap(quoted.version);
    if (swap === null) return [];
    return [
      {
        outlet: null,
        claim: `Other words inside the marks: ${longest.article.outlet} quotes ${speakerOf(study)} as saying ${shown(longest, swap.before)}, ${quoted.article.outlet} as saying ${shown(quoted, swap.after)}.`,
        confidence: 'likely',
        evidence: [placeIn(longest.article, swap.before), placeIn(quoted.article, swap.after)],
      },
    ];
  });

/** Words missing in the midst of a quotation that does not say so. */
const gapFindings = (study: QuotationStudy): readonly Finding[] =>
  study.quoted.flatMap((quoted): readonly Finding[] => {
    const { longest } = study.text;
    const gap = firstSwap(quoted.version) === null ? silentGap(quoted.version) : null;
    if (gap === null) return [];
    return [
      {
        outlet: quoted.article.outlet,
        claim: `${quoted.article.outlet} quotes ${speakerOf(study)} without ${shown(longest, gap)} in the midst and with no sign of a cut; ${longest.article.outlet} has these words.`,
        confidence: 'likely',
        evidence: [...evidenceOf(quoted), placeIn(longest.article, gap)],
      },
    ];
  });

function versionedText(
  study: QuotationStudy,
  articles: readonly AnnotatedArticle[],
): VersionedText {
  const { longest, speaker, retold } = study.text;
  const quoted = study.quoted.map((one) => quotedVersion(longest, one));
  const others = articles
    .filter(({ id }) => !study.quoted.some(({ article }) => article.id === id))
    .map((article) => unquotedVersion(article, retold.get(article.id)));
  return {
    label: speaker ?? 'No source named',
    longest: { articleId: longest.article.id, spans: longest.spans },
    versions: [
      ...quoted,
      ...others.toSorted((a, b) => Number(b.form === 'retold') - Number(a.form === 'retold')),
    ],
  };
}

function quotedVersion(
  longest: Utterance,
  { article, version, form, losses }: Quoted,
): TextVersion {
  const [loss] = losses;
  return {
    articleId: article.id,
    form,
    parts: version.parts,
    note: [...cueNote(version.utterances[0]?.report ?? null), noteOf(longest, version)]
      .filter((note) => note !== '')
      .join('; '),
    alert:
      loss === undefined
        ? null
        : `The cut drops ${CLASS_WORDS[loss.class]}: ${shown(longest, loss.span)}`,
  };
}

/** "claimed (distancing)" */
function cueNote(report: ReportOfSpeech | null): readonly string[] {
  const cue = report?.attribution.cue ?? null;
  if (report === null || cue === null || cue.lemma === ':') return [];
  return [`“${plain(report.article.text, cue)}” (${cue.stance})`];
}

function unquotedVersion(
  { id, mayBeCutShort }: AnnotatedArticle,
  report: ReportOfSpeech | undefined,
): TextVersion {
  if (report === undefined) {
    const form = mayBeCutShort === null ? 'absent' : 'unknown';
    return { articleId: id, form, parts: [], note: '', alert: null };
  }
  return {
    articleId: id,
    form: 'retold',
    parts: report.attribution.content.map(({ start, end }) => ({ change: 'added', start, end })),
    note: cueNote(report).join(''),
    alert: null,
  };
}

const FORM_LABELS: Partial<Readonly<Record<VersionForm, string>>> = {
  cut: 'cut quotation',
  altered: 'altered quotation',
  fragment: 'words in marks',
};

function marksOf({ text: { longest }, quoted }: QuotationStudy): readonly Mark[] {
  return quoted.flatMap((one) => {
    const label = FORM_LABELS[one.form];
    if (label === undefined) return [];
    const why = `${longest.article.outlet} has the longest form; here it is: ${noteOf(longest, one.version)}.`;
    return evidenceOf(one).map(({ articleId, start, end }) => ({
      articleId,
      start,
      end,
      label,
      why,
    }));
  });
}

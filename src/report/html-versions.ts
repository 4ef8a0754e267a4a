import type { VersionedText, VersionForm, Versions } from '../model/details.ts';
import { quoteViews } from './html-quotes.ts';
import type { Texts } from './texts.ts';
import { labelsOf, longestWords, type VersionText, versionTexts } from './version-texts.ts';
import { FORM_WORDS, listed } from './words.ts';

interface VersionView {
  readonly outlet: string;
  readonly letter: string;
  readonly href: string;
  readonly form: VersionForm;
  readonly formWords: string;
  /** False where all is as in the longest form, which stands above. */
  readonly isShown: boolean;
  /** In quotation marks as a whole. */
  readonly isInMarks: boolean;
  readonly parts: readonly {
    /** A space where one stands before the words. */
    readonly gap: string;
    readonly words: string;
    readonly isAdded: boolean;
    readonly isInserted: boolean;
    readonly isTold: boolean;
    readonly isLeftOut: boolean;
  }[];
  readonly note: string;
  readonly alert: string | null;
}
interface TextView {
  readonly label: string;
  readonly words: string;
  readonly versions: readonly VersionView[];
  readonly absent: string | null;
  readonly unknown: string | null;
}
export interface VersionsView {
  readonly shown: readonly TextView[];
  readonly folded: readonly TextView[];
  readonly foldedCount: number;
}

/** About two screenfuls; the rest opens on demand. */
const SHOWN_TEXTS = 5;

export function versionsView(texts: Texts, { texts: all }: Versions): VersionsView {
  const views = all.map((text) => textView(texts, text));
  const folded = views.slice(SHOWN_TEXTS);
  return { shown: views.slice(0, SHOWN_TEXTS), folded, foldedCount: folded.length };
}

function textView(texts: Texts, text: VersionedText): TextView {
  const versions = versionTexts(texts, text);
  const named = (form: VersionForm): string | null => listed(labelsOf(versions, form)) || null;
  return {
    label: text.label,
    words: longestWords(texts, text),
    versions: versions.flatMap((version) => versionView(texts, version)),
    absent: named('absent'),
    unknown: named('unknown'),
  };
}

function versionView(texts: Texts, { text, version, parts }: VersionText): readonly VersionView[] {
  const own = parts.find(({ change }) => change !== 'left-out');
  if (own === undefined) return [];
  const { start, end } = own;
  const [place] = quoteViews(texts, [{ articleId: text.article.id, start, end }]);
  if (place === undefined) return [];
  const isRetold = version.form === 'retold';
  return [
    {
      outlet: text.label,
      letter: text.letter,
      href: place.href,
      form: version.form,
      formWords: FORM_WORDS[version.form],
      isShown: version.form !== 'whole' || parts.some(({ change }) => change !== 'kept'),
      isInMarks: !isRetold && parts.every(({ change }) => change !== 'told'),
      parts: parts.map(({ change, words }) => ({
        gap: words.startsWith(' ') ? ' ' : '',
        words: words.trimStart(),
        isAdded: change === 'added' && !isRetold,
        isInserted: change === 'inserted',
        isTold: change === 'told',
        isLeftOut: change === 'left-out',
      })),
      note: version.note,
      alert: version.alert,
    },
  ];
}

import type { ComparedArticle } from '../model/comparison.ts';
import type { LensMeta, Mark } from '../model/lens.ts';
import type { Span } from '../model/span.ts';
import { dateInWords } from '../text/date-words.ts';
import type { Segment } from '../text/segments.ts';
import { segments } from '../text/segments.ts';
import { articleAnchor } from './html-quotes.ts';
import type { Text } from './texts.ts';
import { count } from './words.ts';

/** A mark of one of the lenses; `slot` counts the lenses that mark anything, from 0. */
export interface LensMark extends Mark {
  readonly lens: LensMeta;
  readonly slot: number;
}

/** What the page shows of one article beside what its lenses mark. */
export interface ArticleSource {
  readonly text: Text;
  readonly compared: ComparedArticle | null;
  readonly marks: readonly LensMark[];
  /** By start of sentence: numbers of the differences that it shows. */
  readonly shows: ReadonlyMap<number, readonly number[]>;
  /** File of the page that tells the differences; empty where it is the page of the text. */
  readonly eventHref: string;
}

/** Marks around one stretch of text, the outermost first. */
interface NestView {
  readonly classes: string;
  /** Class of the mark where it ends here, else empty. */
  readonly label: string;
  readonly inner: NestView | null;
}
interface SegmentView {
  readonly text: string;
  readonly mark: {
    readonly id: string | null;
    readonly href: string;
    readonly title: string;
    readonly slots: string;
    readonly nest: NestView;
  } | null;
}
interface SentenceView {
  readonly id: string | null;
  readonly segments: readonly SegmentView[];
  readonly shows: readonly { readonly number: number; readonly href: string }[];
  /** More than stand on one line of a telephone. */
  readonly isMany: boolean;
}
export interface ArticleView {
  readonly id: string;
  readonly letter: string;
  readonly outlet: string;
  /** The headline with its marks. */
  readonly title: readonly SegmentView[];
  readonly date: string;
  readonly length: string;
  readonly author: string | null;
  readonly url: string | null;
  readonly source: string;
  readonly language: string;
  readonly paragraphs: readonly { readonly sentences: readonly SentenceView[] }[];
  readonly marks: readonly {
    readonly id: string;
    readonly href: string;
    readonly words: string;
    readonly lens: string;
    readonly slot: number;
    readonly label: string;
    readonly why: string;
  }[];
  readonly removed: readonly { readonly text: string; readonly reason: string }[];
}

// Styles repeat after this many lenses; the names in legend and notes still tell them apart.
const STYLES = 8;

type Layered = Span & { readonly layer: 'paragraph' | 'sentence' | 'mark'; readonly index: number };

export function articleView(source: ArticleSource): ArticleView {
  const { text, compared } = source;
  const { article } = text;
  const marks = source.marks.toSorted(
    (a, b) => Number(isInText(a)) - Number(isInText(b)) || a.start - b.start || a.slot - b.slot,
  );
  return {
    id: articleAnchor(text),
    letter: text.letter,
    outlet: text.label,
    title: headline(text, marks),
    date: dateInWords(article.publishedAt),
    length: compared === null ? '' : count(compared.words, 'word'),
    author: article.author,
    url: webAddress(article.url),
    source: article.source,
    language: article.language,
    paragraphs: paragraphs({ ...source, marks }),
    marks: marks.map((mark, index) => ({
      id: `w-${text.number}-${index + 1}`,
      href: `#${markAnchor(text, mark)}`,
      words: (isInText(mark) ? article.text : article.title).slice(mark.start, mark.end),
      lens: mark.lens.title,
      slot: mark.slot % STYLES,
      label: mark.label,
      why: mark.why,
    })),
    removed: article.removed,
  };
}

const isInText = ({ part }: Mark): boolean => part !== 'headline';

/** Id of the place where a mark begins. */
const markAnchor = ({ number }: Text, { part, start }: Pick<Mark, 'part' | 'start'>): string =>
  part === 'headline' ? `m-${number}-h-${start}` : `m-${number}-${start}`;

function headline(text: Text, marks: readonly LensMark[]): ArticleView['title'] {
  const { title } = text.article;
  if (title === '') return [{ text: 'No headline', mark: null }];
  const own = marks.map((mark, index) => ({ ...layeredMark(mark, index), mark }));
  return segments(
    { start: 0, end: title.length },
    own.filter(({ mark }) => !isInText(mark)),
  ).map((piece) => segmentView(text, marks, { ...piece, part: 'headline' }));
}

/** Only an address that a browser opens as a page; anything else ("javascript:") is not linked. */
const webAddress = (url: string | null): string | null =>
  url !== null && /^https?:\/\/[^\s]+$/i.test(url) ? url : null;

interface Run {
  readonly paragraph: number;
  readonly sentence: number;
  readonly pieces: Segment<Layered>[];
}

function paragraphs(source: ArticleSource): ArticleView['paragraphs'] {
  const found: { sentences: SentenceView[] }[] = [];
  const started = new Set<string>();
  let paragraph = Number.NaN;
  for (const run of runs(source.text.article, source.marks)) {
    if (run.paragraph !== paragraph) found.push({ sentences: [] });
    paragraph = run.paragraph;
    found.at(-1)?.sentences.push(sentenceView(source, run, started));
  }
  return found;
}

const layered = (spans: readonly Span[], name: Layered['layer']): readonly Layered[] =>
  spans.map(({ start, end }, index) => ({ start, end, layer: name, index }));

const layeredMark = ({ start, end }: Span, index: number): Layered => ({
  start,
  end,
  layer: 'mark',
  index,
});

/** Neighbouring pieces of one sentence; blank space between paragraphs is dropped. */
function runs(article: Text['article'], marks: readonly LensMark[]): readonly Run[] {
  const all = [
    ...layered(article.paragraphs, 'paragraph'),
    ...layered(article.sentences, 'sentence'),
    ...marks.flatMap((mark, index) => (isInText(mark) ? [layeredMark(mark, index)] : [])),
  ];
  const found: Run[] = [];
  for (const piece of segments({ start: 0, end: article.text.length }, all)) {
    const indexOf = (name: Layered['layer']): number =>
      piece.covering.find((span) => span.layer === name)?.index ?? -1;
    const [paragraph, sentence] = [indexOf('paragraph'), indexOf('sentence')];
    const last = found.at(-1);
    if (last !== undefined && last.paragraph === paragraph && last.sentence === sentence) {
      last.pieces.push(piece);
    } else if (paragraph >= 0 || article.text.slice(piece.start, piece.end).trim() !== '') {
      found.push({ paragraph, sentence, pieces: [piece] });
    }
  }
  return found;
}

const MOST_ON_A_LINE = 6;

function sentenceView(source: ArticleSource, run: Run, started: Set<string>): SentenceView {
  const { text, marks, shows } = source;
  const sentence = text.article.sentences[run.sentence];
  const id = sentence === undefined ? null : `${articleAnchor(text)}-${sentence.start}`;
  const isFirst = id !== null && !started.has(id);
  if (id !== null) started.add(id);
  const numbers = isFirst && sentence !== undefined ? (shows.get(sentence.start) ?? []) : [];
  return {
    id: isFirst ? id : null,
    segments: run.pieces.map((piece) => segmentView(text, marks, piece)),
    shows: numbers.map((number) => ({ number, href: `${source.eventHref}#d-${number}` })),
    isMany: numbers.length > MOST_ON_A_LINE,
  };
}

type Piece = Segment<Layered> & Pick<Mark, 'part'>;

function segmentView(text: Text, marks: readonly LensMark[], piece: Piece): SegmentView {
  const { title, text: body } = text.article;
  const words = (piece.part === 'headline' ? title : body).slice(piece.start, piece.end);
  const covering = piece.covering.filter(({ layer }) => layer === 'mark');
  const [first] = covering;
  if (first === undefined) return { text: words, mark: null };
  const shown = covering.flatMap(({ index }) => marks[index] ?? []);
  const begins = covering.some(({ start }) => start === piece.start);
  return {
    text: words,
    mark: {
      id: begins ? markAnchor(text, piece) : null,
      href: `#w-${text.number}-${first.index + 1}`,
      title: shown.map(({ lens, label, why }) => `${lens.title} – ${label}: ${why}`).join('\n'),
      slots: [...new Set(shown.map(({ slot }) => slot))].join(' '),
      nest: nestView(shown, piece.end),
    },
  };
}

function nestView(marks: readonly LensMark[], end: number): NestView {
  let nest: NestView | null = null;
  const inwards = marks.toReversed();
  for (const [depth, mark] of inwards.entries()) {
    nest = {
      classes: `m k${mark.slot % STYLES} t${mark.slot} d${Math.min(depth, 3)}`,
      label: mark.end === end ? mark.label : '',
      inner: nest,
    };
  }
  return nest ?? { classes: '', label: '', inner: null };
}

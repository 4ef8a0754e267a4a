import type { Metadata } from '../model/article.ts';
import { isoDate } from '../text/dates.ts';
import { agencyIn, agencyNamed } from './agency.ts';
import type { Judged } from './clean.ts';
import { BYLINE, LABELS } from './patterns/byline.ts';

/** What the text and the lines removed from it tell of the article; nothing is guessed. */
export function readClues(lines: readonly Judged[]): Partial<Metadata> {
  const report = readReport(lines);
  const author = findAuthor(lines) ?? '';
  const isSite = SITE.test(author);
  const clues = {
    outlet: first(lines, readOutlet) ?? report?.outlet ?? (isSite ? author : ''),
    publishedAt: findDate(lines) ?? '',
    author: isSite || agencyNamed(author) !== null ? '' : author,
    agency: report?.agency ?? agencyIn(lines) ?? '',
  };
  return Object.fromEntries(Object.entries(clues).filter(([, value]) => value !== ''));
}

const SITE = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,10}$/iu;
const NAME = String.raw`((?:the )?\p{Lu}[\p{L}\p{N}.'’&-]*(?: (?:of |for |and |the )?\p{Lu}[\p{L}\p{N}.'’&-]*){0,4})`;

/** Notices that name who speaks: "support the X by subscribing", "© 2019 X. All rights reserved". */
const OUTLET_NOTICES: readonly RegExp[] = [
  new RegExp(String.raw`\b[Ss]upport ${NAME} by (?:subscrib|donat|becom|join|buy)`, 'u'),
  new RegExp(
    String.raw`(?:©|[Cc]opyright)(?: ?(?:©|\([Cc]\)))? ?(?:\d{4}(?: ?[-–] ?\d{4})?,? )?(?:by )?${NAME}(?:[.,]|$)`,
    'u',
  ),
  new RegExp(
    String.raw`^[Ff]ollow ${NAME} on (?:Twitter|Facebook|Instagram|YouTube|Telegram)\b`,
    'u',
  ),
];
const NOTICES = new Set([
  'subscription notice',
  'donation appeal',
  'copyright line',
  'share bar',
  'paywall notice',
]);
/** "Axar.az reports citing TASS." as a line of its own. */
const REPORT =
  /^(\S+(?: \S+){0,3}) (?:reports?|reported|informs?),? (?:citing|quoting|with reference to|referring to) (\S+(?: \S+){0,3}?)[.:]?$/;
const SHORT = 10;

function readReport(lines: readonly Judged[]): { outlet: string; agency: string | null } | null {
  for (const { line } of lines) {
    if (line.words > SHORT) continue;
    const match = REPORT.exec(line.text);
    const [, outlet = '', source = ''] = match ?? [];
    if (match !== null && /^\p{Lu}/u.test(outlet)) return { outlet, agency: agencyNamed(source) };
  }
  return null;
}

function readOutlet({ line, reason }: Judged): string | null {
  if (reason === null || !NOTICES.has(reason)) return null;
  for (const pattern of OUTLET_NOTICES) {
    const name = pattern
      .exec(line.text)?.[1]
      ?.replace(/^the /i, (the) => (the === 'The ' ? the : ''));
    if (name !== undefined && agencyNamed(name) === null && !/^(?:All|Us|Our)\b/.test(name)) {
      return name.replace(/,? (?:LLC|Inc|Ltd|GmbH)\.?$/, '');
    }
  }
  return null;
}

/** The date that is not of an update first. */
function findDate(lines: readonly Judged[]): string | null {
  const dated = lines.filter(({ reason }) => reason === 'date line');
  return first(
    [...dated.filter((each) => !isUpdate(each)), ...dated.filter(isUpdate)],
    ({ line }) => readDateLine(line.text),
  );
}

const isUpdate = ({ line }: Judged): boolean => /updated|modified/.test(line.folded);

/** The whole line, or what stands before or after a stroke in it: "Posted: Fri 6:45 PM, Feb 16, 2018 |". */
function readDateLine(text: string): string | null {
  const parts = [text, ...text.split(/ [|/–—] /)];
  for (const part of parts.slice(0, 6)) {
    const date = isoDate(part.replace(/^\W+|\W+$/g, ''));
    if (date !== null) return date;
  }
  return null;
}

function findAuthor(lines: readonly Judged[]): string | null {
  for (const [index, { line, reason }] of lines.entries()) {
    if (reason !== 'byline') continue;
    const name = BYLINE.exec(line.text)?.[1]?.replace(/, .*$/, '');
    if (name !== undefined) return name;
    const next = lines[index + 1];
    const isLabel = LABELS[line.folded.replace(/ ?:$/, '')] === 'author';
    if (isLabel && next?.reason === 'byline') return next.line.text;
  }
  return null;
}

function first<T>(lines: readonly Judged[], read: (judged: Judged) => T | null): T | null {
  for (const judged of lines) {
    const value = read(judged);
    if (value !== null) return value;
  }
  return null;
}

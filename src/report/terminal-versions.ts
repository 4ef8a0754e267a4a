import type { VersionedText } from '../model/details.ts';
import { type Pen, wrapped } from './pen.ts';
import type { Texts } from './texts.ts';
import { labelsOf, longestWords, type VersionText, versionTexts } from './version-texts.ts';
import { FORM_WORDS, listed } from './words.ts';

const MARKS = {
  kept: ['', ''],
  told: ['', ''],
  inserted: ['', ''],
  added: ['{+', '+}'],
  'left-out': ['[-', '-]'],
} as const;

/** The longest form, then each version: left out between [- and -], other words between {+ and +}. */
export function terminalVersions(pen: Pen, texts: Texts, text: VersionedText): readonly string[] {
  const versions = versionTexts(texts, text);
  const missing = (['absent', 'unknown'] as const).flatMap((form) => {
    const labels = labelsOf(versions, form);
    return labels.length === 0 ? [] : [`${FORM_WORDS[form]}: ${listed(labels)}`];
  });
  return [
    ...wrapped(pen, `${text.label}: “${longestWords(texts, text)}”`, ' '),
    ...versions.flatMap((version) => versionLines(pen, version)),
    ...missing.flatMap((line) => wrapped(pen, line, '   ').map((one) => pen.paint.dim(one))),
  ];
}

function versionLines(pen: Pen, { text, version, parts }: VersionText): readonly string[] {
  if (parts.length === 0) return [];
  const told = parts.map(({ change, words }) => {
    const [open, close] = version.form === 'retold' ? ['', ''] : MARKS[change];
    return `${words.startsWith(' ') ? ' ' : ''}${open}${words.trimStart()}${close}`;
  });
  const words = parts.every(({ change }) => change === 'kept') ? '' : `: ${told.join('')}`;
  const lines = wrapped(pen, `${text.label}, ${FORM_WORDS[version.form]}${words}`, '   ');
  if (version.alert === null) return lines;
  const alert = wrapped(pen, `! ${version.alert}`, '     ').map((line) => pen.paint.yellow(line));
  return lines.concat(alert);
}

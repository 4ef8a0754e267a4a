// Makes src/lexicons/background-terms.ts: in how many articles of a collection each stem stands.
// usage: npm run build && node scripts/background.mjs articles.jsonl.gz
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { stemOf } from '../dist/text/stem.js';
import { scanWords } from '../dist/text/words.js';

/** Words of an article that are counted: headline, lead and the first part of the body. */
const COUNTED = 400;
/** Rarer stems are left out: they say no more than a stem that was never seen. */
const RAREST = 3;

const [path] = process.argv.slice(2);
const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean);
const frequencies = new Map();
const known = new Map();
for (const line of lines) {
  const { title, text } = JSON.parse(line);
  const whole = `${title ?? ''}.\n${text}`;
  const stems = new Set();
  scanWords(whole, COUNTED, (start, end, isNumber) => {
    const word = whole.slice(start, end);
    let stem = known.get(word);
    if (stem === undefined) known.set(word, (stem = stemOf(word, isNumber)));
    if (stem !== '') stems.add(stem);
  });
  for (const stem of stems) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
}
const groups = new Map();
for (const [stem, frequency] of [...frequencies].sort(([a], [b]) => (a < b ? -1 : 1)))
  if (frequency >= RAREST) groups.set(frequency, [...(groups.get(frequency) ?? []), stem]);
const packed = [...groups]
  .sort(([a], [b]) => b - a)
  .map(([frequency, stems]) => `${frequency} ${stems.join(' ')}`);
const target = new URL('../src/lexicons/background-terms.ts', import.meta.url);
writeFileSync(
  target,
  `/**
 * Document frequencies of stems, made by scripts/background.mjs from the headlines and first ${COUNTED} words of
 * ${lines.length} AllSides articles (Apache-2.0). Counts only: nothing of the texts.
 */
export const BACKGROUND_TERMS =
  '${[lines.length, ...packed].join(';')}';
`,
);
console.log(`${groups.size} frequencies, ${packed.join(' ').length} characters`);

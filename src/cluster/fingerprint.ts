import type { Article } from '../model/article.ts';
import type { Fingerprint, Label } from '../model/fingerprint.ts';
import type { Background } from '../text/background.ts';
import { partsOf } from './parts.ts';
import { sketchOf } from './sketch.ts';
import {
  amountOf,
  clear,
  countBody,
  countHeadline,
  formIn,
  isNameIn,
  isTelling,
  keyOf,
  powerOf,
  type Tally,
  tallyIn,
} from './tally.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Names are shared by all that is written on a person or place; the matter tells events apart. */
const NAME = 0.7;
/** Kept of one article: more adds nothing to the figures. */
const MOST_TERMS = 200;
const MOST_LABELS = 12;

/** What grouping needs of one article, from its headline, date and first 2,000 words. */
export function fingerprint(
  article: Pick<Article, 'id' | 'title' | 'text' | 'publishedAt'>,
  background: Background,
): Fingerprint {
  const { id, title, text, publishedAt } = article;
  const tally = tallyIn(vocabularyOf(background));
  const headline = countHeadline(tally, title);
  const sketch = sketchOf(countBody(tally, text, headline.length > 0));
  const kept = heaviest(weigh(tally));
  const labels = labelsOf(tally, kept);
  const vector = vectorOf(tally, kept);
  clear(tally);
  return { id, title, publishedAt, ...vector, sketch, labels, parts: partsOf(headline) };
}

/** Stems by number, and the weight of each. */
interface Weighed {
  readonly stems: Int32Array;
  readonly weights: Float64Array;
}

/** A word that stands but once, after the lead, weighs nothing. */
function weigh(tally: Tally): Weighed {
  const { met, size } = tally;
  const stems = new Int32Array(size);
  const weights = new Float64Array(size);
  let kept = 0;
  for (let at = 0; at < size; at += 1) {
    const stem = met[at] ?? 0;
    const frequency = 1 + Math.log(amountOf(tally, stem));
    const power = powerOf(tally, stem);
    if (frequency <= 0 || power === 0) continue;
    stems[kept] = stem;
    weights[kept] = frequency * power * (isNameIn(tally, stem) ? NAME : 1);
    kept += 1;
  }
  return { stems: stems.subarray(0, kept), weights: weights.subarray(0, kept) };
}

/** The MOST_TERMS heaviest; of those that weigh the same as the last, the first in the article. */
function heaviest(weighed: Weighed): Weighed {
  const { stems, weights } = weighed;
  if (stems.length <= MOST_TERMS) return weighed;
  const least = weights.toSorted()[weights.length - MOST_TERMS] ?? 0;
  let ties = MOST_TERMS;
  for (const weight of weights) if (weight > least) ties -= 1;
  const kept = { stems: new Int32Array(MOST_TERMS), weights: new Float64Array(MOST_TERMS) };
  let size = 0;
  for (let at = 0; at < stems.length; at += 1) {
    const weight = weights[at] ?? 0;
    if (weight < least || (weight === least && ties === 0)) continue;
    if (weight === least) ties -= 1;
    kept.stems[size] = stems[at] ?? 0;
    kept.weights[size] = weight;
    size += 1;
  }
  return kept;
}

/** A key and a place fit into the 53 bits of a number that is whole. */
const PLACES = 2 ** 12;

function vectorOf(
  tally: Tally,
  { stems, weights }: Weighed,
): Pick<Fingerprint, 'keys' | 'weights'> {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  const length = Math.sqrt(squares);
  const order = new Float64Array(stems.length);
  for (let at = 0; at < order.length; at += 1) {
    order[at] = keyOf(tally, stems[at] ?? 0) * PLACES + at;
  }
  order.sort();
  const keys = new Uint32Array(order.length);
  const own = new Float32Array(order.length);
  for (let at = 0; at < order.length; at += 1) {
    const packed = order[at] ?? 0;
    const key = Math.floor(packed / PLACES);
    keys[at] = key;
    own[at] = (weights[packed - key * PLACES] ?? 0) / length;
  }
  return { keys, weights: own };
}

/** The heaviest names and telling words, the heaviest first. */
function labelsOf(tally: Tally, { stems, weights }: Weighed): readonly Label[] {
  const telling: number[] = [];
  for (let at = 0; at < stems.length; at += 1) {
    if (isTelling(tally, stems[at] ?? 0)) telling.push(at);
  }
  const keyAt = (at: number): number => keyOf(tally, stems[at] ?? 0);
  return telling
    .toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || keyAt(a) - keyAt(b))
    .slice(0, MOST_LABELS)
    .map((at) => {
      const stem = stems[at] ?? 0;
      const form = formIn(tally, stem).replace(/['’]s$/i, '');
      return { key: keyAt(at), form, isName: isNameIn(tally, stem) };
    });
}

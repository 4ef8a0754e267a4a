import type { CertaintyFrame } from '../../lexicons/certainty-table.ts';
import { beforeAdverbs, lemmaAt, lowerAt, pastAdverbs, type Scene, tagAt } from './scene.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** True where what the frame names stands beside the words. */
export const meetsFrame = (scene: Scene, range: Range, frame: CertaintyFrame): boolean =>
  RULES[frame](scene, range);

type Rule = (scene: Scene, range: Range) => boolean;

const WH = /^(?:whether|if|how|why|when|what|who|whom|whose|where|which)$/;

const follows =
  (pattern: RegExp): Rule =>
  (scene, { to }) =>
    pattern.test(lowerAt(scene, pastAdverbs(scene, to)));

const isVerbal = (tag: string): boolean => tag === 'VERB' || tag === 'AUX';

const infinitive: Rule = (scene, { to }) => {
  const next = pastAdverbs(scene, to);
  if (lowerAt(scene, next) !== 'to') return false;
  return isVerbal(tagAt(scene, pastAdverbs(scene, next + 1)));
};

const afterBe: Rule = (scene, { from }) => {
  const before = beforeAdverbs(scene, from);
  return (
    lemmaAt(scene, before) === 'be' ||
    /^(?:is|are|was|were|been|being|’s|'s|’re|'re)$/.test(lowerAt(scene, before))
  );
};

const thatClause = follows(/^that$/);

const RULES: Readonly<Record<CertaintyFrame, Rule>> = {
  to: infinitive,
  that: thatClause,
  // "not clear on Monday how soon …"
  wh: (scene, { to }) => [0, 1, 2, 3].some((step) => WH.test(lowerAt(scene, to + step))),
  ing: (scene, { to }) => {
    const next = pastAdverbs(scene, to);
    return lowerAt(scene, next).endsWith('ing') && isVerbal(tagAt(scene, next));
  },
  of: follows(/^(?:of|about|behind)$/),
  noun: (scene, { from, to }) =>
    /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tagAt(scene, to)) && !isPredicate(scene, from),
  // "appears tired", "feared drowned"
  adj: (scene, { to }) => {
    const next = pastAdverbs(scene, to);
    const isParticiple = tagAt(scene, next) === 'VERB' && /(?:ed|en)$/.test(lowerAt(scene, next));
    return tagAt(scene, next) === 'ADJ' || isParticiple;
  },
  verb: (scene, { from, to }) => isVerbal(tagAt(scene, to)) || isVerbal(tagAt(scene, from - 1)),
  be: afterBe,
  'be-to': (scene, range) => afterBe(scene, range) && infinitive(scene, range),
  'be-that': (scene, range) => afterBe(scene, range) && thatClause(scene, range),
  'to-be': (scene, { to }) =>
    lowerAt(scene, to) === 'to' && /^(?:be|have)$/.test(lowerAt(scene, to + 1)),
};

/** "is likely, union men say": after "be" without an article. */
const isPredicate = (scene: Scene, from: number): boolean =>
  lemmaAt(scene, beforeAdverbs(scene, from)) === 'be' && tagAt(scene, from - 1) !== 'DET';

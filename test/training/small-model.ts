import { countVocabulary } from '../../training/data.ts';
import { learnLemmas } from '../../training/lemmas.ts';
import { measure, measureNames } from '../../training/measure.ts';
import { packNetwork } from '../../training/save.ts';
import { readSyntax, type Task, trainNames, trainSyntax } from '../../training/stages.ts';
import { inventedTreebank, readInventedVectors } from './invented.ts';

const SHAPE = {
  vector: 8,
  feature: 8,
  word: 16,
  context: 16,
  name: 8,
  arc: 8,
  relation: 8,
  layers: 2,
  reach: 1,
  nameReach: 1,
};

const PLAN = {
  epochs: 15,
  rate: 0.02,
  dropping: { word: 0, layer: 0 },
  seed: 1,
  batch: 40,
  warming: 20,
};

// Many times over, so that an epoch is some steps.
const SENTENCES = Array.from({ length: 40 }, () => inventedTreebank).flat();

interface SmallModel {
  readonly network: Uint8Array;
  readonly figures: Readonly<Record<string, number>>;
  /** The losses of each epoch. */
  readonly told: readonly string[];
}

/** A small model of the invented treebank; `syntax`: the first stage is taken from these bytes. */
export function trainSmallModel(syntax?: Uint8Array): SmallModel {
  const told: string[] = [];
  const vocabulary = countVocabulary(inventedTreebank.concat(inventedTreebank));
  const task: Task = {
    vocabulary,
    vectors: readInventedVectors(),
    shape: SHAPE,
    plans: { syntax: PLAN, names: { ...PLAN, seed: 2 } },
    tell: (what) => {
      told.push(what);
    },
  };
  const first = syntax === undefined ? trainSyntax(task, SENTENCES) : readSyntax(task, syntax);
  const second = trainNames(task, first, SENTENCES);
  return {
    network: packNetwork(second.setting, vocabulary, learnLemmas(inventedTreebank)),
    figures: { ...measure(first, inventedTreebank), ...measureNames(second, inventedTreebank) },
    told,
  };
}

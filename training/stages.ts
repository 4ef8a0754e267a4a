import { openContainer } from '../src/syntax/container.ts';
import { createKernel, type Kernel } from '../src/syntax/kernel.ts';
import { readMatrix } from '../src/syntax/network.ts';
import { type Encoding, NAME_LABELS, type Vectors, type Vocabulary } from './data.ts';
import { learn } from './learn.ts';
import { runBatch, runNames, type Setting } from './network.ts';
import { createNameParameters, createParameters, type Shape, type Sizes } from './parameters.ts';
import { createRandom } from './random.ts';
import { roundParameters } from './save.ts';
import type { Sentence } from './sentence.ts';
import type { Plan } from './settings.ts';
import { crossEntropy } from './tape.ts';

/** What both stages are given. */
export interface Task {
  readonly vocabulary: Vocabulary;
  readonly vectors: Vectors;
  readonly shape: Shape;
  readonly plans: { readonly syntax: Plan; readonly names: Plan };
  readonly tell: (what: string, figures: Readonly<Record<string, number>>) => void;
}

/** What a stage has learned. */
export interface Learned {
  readonly kernel: Kernel;
  readonly setting: Setting;
  readonly encoding: Encoding;
}

const MEMORY = 512 * 2 ** 20;

/** The first stage: tags and trees. Its numbers are rounded as they will be saved. */
export function trainSyntax(task: Task, sentences: readonly Sentence[]): Learned {
  const random = createRandom(task.plans.syntax.seed);
  const begun = begin(task, random);
  const { kernel, setting, encoding } = begun;
  learn(
    {
      kernel,
      encoding,
      parameters: setting.parameters,
      random,
      plan: task.plans.syntax,
      run: (tape, batch) => runBatch(tape, setting, batch).losses,
      tell: (epoch, losses) => {
        task.tell(`syntax, epoch ${epoch}`, losses);
      },
    },
    sentences,
  );
  roundParameters(setting.parameters);
  return begun;
}

/** The first stage as a file has it. */
export function readSyntax(task: Task, bytes: Uint8Array): Learned {
  const begun = begin(task, () => 0.5);
  const file = openContainer(bytes, 'the syntax network');
  for (const [name, { value }] of Object.entries(begun.setting.parameters)) {
    if (name.startsWith('fineTag')) continue;
    value.values.fill(0);
    readMatrix(file, name, value);
  }
  return begun;
}

/** The second stage: names, over the layers of the first. */
export function trainNames(task: Task, syntax: Learned, sentences: readonly Sentence[]): Learned {
  const { kernel, encoding } = syntax;
  const { shape, sizes } = syntax.setting;
  const random = createRandom(task.plans.names.seed);
  const parameters = createNameParameters(kernel, shape, sizes, random);
  const setting: Setting = {
    shape,
    sizes,
    parameters: { ...syntax.setting.parameters, ...parameters },
    dropping: task.plans.names.dropping,
  };
  learn(
    {
      kernel,
      encoding,
      parameters,
      random,
      plan: task.plans.names,
      run: (tape, batch) => ({
        name: crossEntropy(runNames(tape, setting, batch), batch.names, {
          classes: NAME_LABELS,
          weight: 1 / batch.tags.length,
        }),
      }),
      tell: (epoch, losses) => {
        task.tell(`names, epoch ${epoch}`, losses);
      },
    },
    sentences.filter(({ names }) => names !== null),
  );
  return { kernel, setting, encoding };
}

function begin(task: Task, random: () => number): Learned {
  const { vocabulary, shape } = task;
  const sizes: Sizes = {
    features: vocabulary.features.size,
    tags: vocabulary.tags.length,
    fineTags: vocabulary.fineTags.length,
    relations: vocabulary.relations.length,
    nameLabels: NAME_LABELS,
  };
  const kernel = createKernel(MEMORY);
  const parameters = createParameters(kernel, { shape, sizes }, random);
  return {
    kernel,
    setting: { shape, sizes, parameters, dropping: task.plans.syntax.dropping },
    encoding: { vocabulary, vectors: task.vectors, shape, random: null },
  };
}

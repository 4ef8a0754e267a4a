import type { About } from '../src/syntax/network.ts';
import type { Vocabulary } from './data.ts';
import type { Setting } from './network.ts';
import { bytesOf, linesOf, pack, quantize } from './pack.ts';
import type { Parameters } from './parameters.ts';

/** network.bin: every matrix in 8 bits, the names of features and classes, the rules for lemmas. */
export function packNetwork(setting: Setting, vocabulary: Vocabulary, lemmas: string): Uint8Array {
  const { parameters, shape, sizes } = setting;
  const sections: Record<string, Uint8Array> = {
    'feature names': linesOf([...vocabulary.features.keys()]),
    lemmas: linesOf([lemmas]),
  };
  const shapes: Record<string, [number, number]> = {};
  for (const [name, { value }] of Object.entries(parameters)) {
    // Fine tags only help to learn.
    if (name.startsWith('fineTag')) continue;
    const { numbers, scales } = quantize(value.values, value.columns);
    shapes[name] = [value.rows, value.columns];
    sections[`${name} numbers`] = bytesOf(numbers);
    sections[`${name} scales`] = bytesOf(scales);
  }
  const about: About = {
    tags: vocabulary.tags,
    relations: vocabulary.relations,
    nameLabels: sizes.nameLabels,
    layers: shape.layers,
    reach: shape.reach,
    nameReach: shape.nameReach,
    shapes,
  };
  return pack('the syntax network', { ...about }, sections);
}

/** Rounds all numbers to what 8 bits can say, as they will be read back. */
export function roundParameters(parameters: Parameters): void {
  for (const { value } of Object.values(parameters)) {
    const { numbers, scales } = quantize(value.values, value.columns);
    numbers.forEach((number, i) => {
      value.values[i] = number * (scales[Math.floor(i / value.columns)] as number);
    });
  }
}

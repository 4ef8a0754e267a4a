import { DISTANCES } from '../src/syntax/distance.ts';
import type { Kernel } from '../src/syntax/kernel.ts';
import { type Value, valueOf } from './tape.ts';

/** Widths of the layers; all multiples of eight. */
export interface Shape {
  readonly vector: number;
  readonly feature: number;
  readonly word: number;
  readonly context: number;
  readonly name: number;
  readonly arc: number;
  readonly relation: number;
  readonly layers: number;
  readonly reach: number;
  readonly nameReach: number;
}

export interface Sizes {
  readonly features: number;
  readonly tags: number;
  readonly fineTags: number;
  readonly relations: number;
  readonly nameLabels: number;
}

export type Parameters = Readonly<Record<string, Value>>;

/** All parameters, filled by chance (Glorot and Bengio 2010). */
export function createParameters(
  kernel: Kernel,
  { shape, sizes }: { readonly shape: Shape; readonly sizes: Sizes },
  random: () => number,
): Parameters {
  const made: Record<string, Value> = {};
  const fill = fillerOf(kernel, random);
  const add = (
    name: string,
    rows: number,
    columns: number,
    spread = Math.sqrt(6 / (rows + columns)),
  ): void => {
    made[name] = fill(rows, columns, spread);
  };
  const { word, context, arc, relation } = shape;
  add('features', sizes.features, shape.feature, 0.1);
  add('word', shape.vector + shape.feature, word);
  add('wordBias', 1, word, 0);
  add('context', word * (2 * shape.reach + 1), context);
  add('contextBias', 1, context, 0);
  add('tag', context, sizes.tags);
  add('tagBias', 1, sizes.tags, 0);
  add('fineTag', context, sizes.fineTags);
  add('fineTagBias', 1, sizes.fineTags, 0);
  for (let layer = 0; layer < shape.layers; layer += 1) {
    add(`recurrent${layer}`, context, 3 * context, Math.sqrt(3 / context));
    add(`gates${layer}`, 4, context, 0);
  }
  for (const side of ['dependent', 'head']) {
    add(`${side}Arc`, context, arc);
    add(`${side}ArcBias`, 1, arc, 0);
    add(`${side}Relation`, context, relation);
    add(`${side}RelationBias`, 1, relation, 0);
  }
  add('rootArc', 1, arc, 0.1);
  add('arc', arc, arc);
  add('arcBias', 1, arc, 0);
  add('distance', arc, DISTANCES, 0);
  add('distanceBias', 1, DISTANCES, 0);
  add('relation', relation, sizes.relations);
  add('relationBias', 1, sizes.relations, 0);
  return made;
}

/** Parameters of the names' own layers, filled by chance. */
export function createNameParameters(
  kernel: Kernel,
  shape: Shape,
  sizes: Sizes,
  random: () => number,
): Parameters {
  const fill = fillerOf(kernel, random);
  const wide = shape.word * (2 * shape.nameReach + 1);
  return {
    name: fill(wide, shape.name, Math.sqrt(6 / (wide + shape.name))),
    nameBias: fill(1, shape.name, 0),
    nameLabel: fill(shape.name + shape.context, sizes.nameLabels, 0.1),
    nameLabelBias: fill(1, sizes.nameLabels, 0),
  };
}

type Filler = (rows: number, columns: number, spread: number) => Value;

const fillerOf =
  (kernel: Kernel, random: () => number): Filler =>
  (rows, columns, spread) => {
    const value = valueOf(kernel, rows, columns);
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        value.value.values[row * value.value.columns + column] = (2 * random() - 1) * spread;
      }
    }
    return value;
  };

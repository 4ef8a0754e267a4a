import { type Integers, inPanels, type Matrix } from './kernel.ts';
import { dense, rowsOf } from './matrices.ts';
import type { Network } from './network.ts';

/** What words give to the contexts that they stand in, kept by word. */
export interface Words {
  readonly network: Network;
  /** Rows of `given` by word. */
  readonly slots: Map<string, number>;
  /** Lemmas found so far: by row, then by index of the tag. */
  readonly lemmas: (string | undefined)[][];
  /** A row a word: what it gives to the context of each neighbour, then to the name context of each. */
  readonly given: Matrix;
  /** All weights of both contexts side by side. */
  readonly weights: Matrix;
  /** The context that tags and trees are told by, and the one that names are told by. */
  readonly context: Window;
  readonly name: Window;
}

/** A word and its neighbours. */
interface Window {
  /** How many on either side. */
  readonly reach: number;
  /** Column of `given` where what they give begins. */
  readonly offset: number;
  readonly bias: Matrix;
}

/** Nothing beyond is looked at. */
const LONGEST_WORD = 64;

/** Words kept at most. When there is no more room, the later half is forgotten: common words come early. */
const KEPT = 20_000;

export function createWords(network: Network): Words {
  const { kernel } = network;
  const [context, name] = [network.get('context'), network.get('name')];
  const word = network.get('word').columns;
  const [places, namePlaces] = [context.rows / word, name.rows / word];
  const weights = kernel.matrix(word, places * context.columns + namePlaces * name.columns);
  for (const [from, count, offset] of [
    [context, places, 0],
    [name, namePlaces, places * context.columns],
  ] as const) {
    for (let place = 0; place < count; place += 1) {
      for (let row = 0; row < word; row += 1) {
        weights.values.set(
          rowsOf(from, place * word + row, place * word + row + 1).values,
          row * weights.columns + offset + place * from.columns,
        );
      }
    }
  }
  return {
    network,
    slots: new Map(),
    lemmas: [],
    given: kernel.matrix(KEPT, weights.columns),
    weights: inPanels(weights),
    context: { reach: network.about.reach, offset: 0, bias: network.get('contextBias') },
    name: {
      reach: network.about.nameReach,
      offset: places * context.columns,
      bias: network.get('nameBias'),
    },
  };
}

/** The row of each word in `words.given`; at most half of KEPT words may be asked for at once. */
export function slotsOf(words: Words, forms: readonly string[]): Integers {
  const { slots } = words;
  if (slots.size + forms.length > KEPT) forget(words);
  const first = slots.size;
  const fresh: string[] = [];
  const found = words.network.kernel.integers(forms.length);
  for (let at = 0; at < forms.length; at += 1) {
    const form = forms[at] as string;
    const word = form.length > LONGEST_WORD ? form.slice(0, LONGEST_WORD) : form;
    let slot = slots.get(word);
    if (slot === undefined) {
      slot = first + fresh.length;
      fresh.push(word);
      slots.set(copyOf(word), slot);
    }
    found.values[at] = slot;
  }
  if (fresh.length > 0) describe(words, fresh, first);
  return found;
}

/** A part of a long text would keep the whole of it in memory. */
const copyOf = (form: string): string => (form.length < 13 ? form : form.split('').join(''));

function forget({ slots, lemmas }: Words): void {
  for (const [form, slot] of slots) if (slot >= KEPT / 2) slots.delete(form);
  lemmas.length = Math.min(lemmas.length, KEPT / 2);
}

function describe(
  { network, given, weights }: Words,
  forms: readonly string[],
  first: number,
): void {
  const { kernel, get } = network;
  kernel.scratch(() => {
    const inputs = kernel.matrix(forms.length, get('word').rows);
    forms.forEach((form, row) => {
      network.describe(form, rowsOf(inputs, row, row + 1).values);
    });
    const rows = rowsOf(given, first, first + forms.length);
    rows.values.fill(0);
    kernel.multiply(dense(kernel, inputs, get('word'), get('wordBias')), weights, rows);
  });
}

/** The context of each word: what it and its neighbours give, with what is below zero set to zero. */
export function contextOf({ network, given, context }: Words, slots: Integers): Matrix {
  const { bias, reach, offset } = context;
  const to = network.kernel.matrix(slots.values.length, bias.columns);
  const from = { slots, given, column: offset, bias, reach };
  for (let word = 0; word < to.rows; word += 1) {
    network.kernel.gather(from, word, to.at + word * to.columns * 4);
  }
  return to;
}

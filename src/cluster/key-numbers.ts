import type { Fingerprint } from '../model/fingerprint.ts';

/** The different keys of some fingerprints, numbered in ascending order. */
export interface KeyNumbers {
  readonly size: number;
  /** 0 for a key that none of them has. */
  readonly numberOf: (key: number) => number;
}

const FEWEST_SLOTS = 2 ** 10;

/** A hash table with open addressing: of ten thousand articles, two million keys are looked up. */
export function numberKeys(fingerprints: readonly Pick<Fingerprint, 'keys'>[]): KeyNumbers {
  let table = tableOf(FEWEST_SLOTS);
  for (const { keys } of fingerprints) {
    // Never more than half full, so that every search comes to an end.
    if ((table.size + keys.length) * 2 > table.keys.length) {
      table = grown(table, (table.size + keys.length) * 4);
    }
    for (let at = 0; at < keys.length; at += 1) put(table, keys[at] ?? 0);
  }
  for (const [number, key] of heldIn(table).toSorted().entries()) {
    table.numbers[slotOf(table, key)] = number + 1;
  }
  const { size } = table;
  return { size, numberOf: (key) => Math.max(0, (table.numbers[slotOf(table, key)] ?? 0) - 1) };
}

interface Table {
  readonly keys: Uint32Array;
  /** One more than the number of the key in the same slot; 0 where the slot is empty. */
  readonly numbers: Int32Array;
  size: number;
}

function tableOf(least: number): Table {
  const slots = 2 ** Math.ceil(Math.log2(least));
  return { keys: new Uint32Array(slots), numbers: new Int32Array(slots), size: 0 };
}

/** Where the key stands, or the empty slot where it would. */
function slotOf({ keys, numbers }: Table, key: number): number {
  const last = keys.length - 1;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & last;
  while (numbers[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & last;
  return slot;
}

function put(table: Table, key: number): void {
  const slot = slotOf(table, key);
  if (table.numbers[slot] !== 0) return;
  table.keys[slot] = key;
  table.numbers[slot] = 1;
  table.size += 1;
}

function grown(table: Table, least: number): Table {
  const larger = tableOf(least);
  for (const key of heldIn(table)) put(larger, key);
  return larger;
}

const heldIn = ({ keys, numbers }: Table): Uint32Array =>
  keys.filter((_key, slot) => numbers[slot] !== 0);

import { type Container, openContainer } from './container.ts';
import { plainForm, wordFeatures } from './features.ts';
import { createKernel, inPanels, type Kernel, type Matrix } from './kernel.ts';
import { type LemmaRules, readLemmaRules } from './lemma.ts';
import { readWordList, type WordList } from './word-list.ts';

/** The bytes of the files in models/english. */
export interface ModelFiles {
  /** vectors.bin */
  readonly vectors: Uint8Array;
  /** network.bin */
  readonly network: Uint8Array;
  /** words.bin.gz, unpacked */
  readonly words: Uint8Array;
}

/** Widths of layers and names of classes, as network.bin states them. */
export interface About {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly nameLabels: number;
  readonly layers: number;
  /** Neighbours on either side that a word's context and a name's context take in. */
  readonly reach: number;
  readonly nameReach: number;
  /** Sizes of the matrices by name. */
  readonly shapes: Readonly<Record<string, readonly [rows: number, columns: number]>>;
}

export interface Network {
  readonly about: About;
  readonly kernel: Kernel;
  readonly get: (name: string) => Matrix;
  /** A word's vector and the sum of its features' rows, side by side, written to `row`. */
  readonly describe: (form: string, row: Float32Array) => void;
  /** The vector of a word brought to length 1; null where there is none. */
  readonly vectorOf: (form: string) => Float32Array | null;
  readonly lemmas: LemmaRules;
}

/** Rows of numbers in 8 bits, each row with its own step. */
interface Table {
  readonly rows: WordList;
  readonly numbers: Int8Array;
  readonly scales: Float32Array;
  readonly columns: number;
}

/** Longer words have no vector. */
const LONGEST_WORD = 100;

// Room for the matrices, a cache of words and one sentence; memory that is not used is not taken.
const MEMORY = 112 * 2 ** 20;

// The widest of those that are only multiplied with.
const IN_PANELS = /^(?:word|recurrent\d+)$/;

export function readNetwork(files: Pick<ModelFiles, 'vectors' | 'network'>): Network {
  const vectorFile = openContainer(files.vectors, 'word vectors');
  const file = openContainer(files.network, 'the syntax network');
  const about = file.about as unknown as About;
  const kernel = createKernel(MEMORY);
  const matrices = new Map<string, Matrix>();
  for (const [name, [rows, columns]] of Object.entries(about.shapes)) {
    if (name === 'features') continue;
    const matrix = kernel.matrix(rows, columns);
    readMatrix(file, name, matrix);
    matrices.set(name, IN_PANELS.test(name) ? inPanels(matrix) : matrix);
  }
  const vectors = tableOf(vectorFile, '', {
    rows: readWordList(vectorFile.section('words')),
    columns: vectorFile.about['dimensions'] as number,
  });
  const features = tableOf(file, 'features', {
    rows: remembering(readWordList(file.section('feature names'))),
    columns: about.shapes['features']?.[1] ?? 0,
  });
  const vectorRow = (form: string): number => {
    const exact = vectors.rows(form.slice(0, LONGEST_WORD).toLowerCase());
    return exact < 0 ? vectors.rows(plainForm(form)) : exact;
  };
  const directions = new Map<number, Float32Array>();
  const beside = (matrices.get('word')?.rows ?? 0) - features.columns;
  return {
    about,
    kernel,
    get: (name) => {
      const matrix = matrices.get(name);
      if (matrix === undefined) throw new RangeError(`The network has no ${name}`);
      return matrix;
    },
    describe: (form, row) => {
      const vector = vectorRow(form);
      if (vector >= 0) addRow(vectors, vector, row, 0);
      for (const feature of wordFeatures(form)) {
        const at = features.rows(feature);
        if (at >= 0) addRow(features, at, row, beside);
      }
    },
    vectorOf: (form) => {
      const at = vectorRow(form);
      if (at < 0) return null;
      const known = directions.get(at) ?? directionOf(vectors, at);
      directions.set(at, known);
      return known;
    },
    lemmas: readLemmaRules(new TextDecoder().decode(file.section('lemmas'))),
  };
}

/** So many answers are kept; beginnings and endings of words are asked for again and again. */
const REMEMBERED = 50_000;

function remembering(list: WordList): WordList {
  const known = new Map<string, number>();
  return (word) => {
    let line = known.get(word);
    if (line !== undefined) return line;
    line = list(word);
    // A longer piece may be a cut of a text, which it would keep in memory.
    if (known.size < REMEMBERED && word.length < 13) known.set(word, line);
    return line;
  };
}

/** Adds the numbers of a section to a matrix. */
export function readMatrix(file: Container, name: string, matrix: Matrix): void {
  const table = tableOf(file, name, { rows: NO_WORDS, columns: matrix.columns });
  for (let row = 0; row < matrix.rows; row += 1) {
    addRow(table, row, matrix.values, row * matrix.columns);
  }
}

const NO_WORDS = readWordList(new Uint8Array());

function tableOf(file: Container, name: string, shape: Pick<Table, 'rows' | 'columns'>): Table {
  const numbers = file.section(name === '' ? 'numbers' : `${name} numbers`);
  const scales = file.section(name === '' ? 'scales' : `${name} scales`);
  return {
    ...shape,
    numbers: new Int8Array(numbers.buffer, numbers.byteOffset, numbers.length),
    scales: new Float32Array(scales.buffer, scales.byteOffset, scales.length >> 2),
  };
}

/** A row brought to length 1; its step falls out. */
function directionOf({ numbers, columns }: Table, row: number): Float32Array {
  const direction = Float32Array.from(numbers.subarray(row * columns, (row + 1) * columns));
  const length = Math.hypot(...direction) || 1;
  return direction.map((number) => number / length);
}

function addRow(table: Table, row: number, to: Float32Array, at: number): void {
  const { numbers, columns } = table;
  const scale = table.scales[row] as number;
  const from = row * columns;
  for (let j = 0; j < columns; j += 1) {
    (to[at + j] as number) += (numbers[from + j] as number) * scale;
  }
}

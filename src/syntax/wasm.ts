// A WebAssembly module of the three operations of plain-kernel.ts, written out instruction by
// instruction: "multiply" takes four rows by eight columns at a time, "gather" eight numbers, "step" four.
// The encoding is that of the WebAssembly core specification, section 5, with its vector instructions.

type Code = readonly (number | Code)[];

const I32 = 0x7f;
const V128 = 0x7b;

// Places of the parameters (sizes in bytes but for rows, columns and inner) and of the locals.
const [A, A_STRIDE, B, B_STRIDE, C, C_STRIDE, ROWS, COLUMNS, INNER] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const [COLUMN, LEFT, B_AT, K, C_AT] = [9, 10, 11, 12, 13];
const A_AT = 14; // four of them
const B0 = 18;
const B1 = 19;
const SPLAT = 20;
const SUM = 21; // eight of them

// Parameters of "gather" (places, and sizes in bytes but for count, word and reach) and its locals.
const [SLOTS, COUNT, WORD, GIVEN, STRIDE, BIAS, BYTES, REACH, TO] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const [FIRST, END, AT, PLACE, ROW, LEFT_SUM, RIGHT_SUM] = [9, 10, 11, 12, 13, 14, 15];

// Parameters of "step" (places of the first numbers; sizes in bytes) and its locals.
const [PROPOSED, BELOW, GATES, BEFORE, STATE, RESULT, WIDE, SIZE] = [0, 1, 2, 3, 4, 5, 6, 7];
const [LAST, GATE, NEXT, X] = [8, 9, 10, 11];

/** The module's bytes: it imports env.memory and exports `multiply`, `gather` and `step`. */
export function kernelModule(): Uint8Array {
  const name = (text: string): Code => counted(Array.from(text, (char) => char.charCodeAt(0)));
  const section = (id: number, content: Code): Code => [id, counted(content)];
  const signature = (parameters: number): Code => [
    [0x60, parameters],
    Array.from({ length: parameters }, () => I32),
    0,
  ];
  const multiply = [2, SUM - 3 - COLUMN, I32, 11, V128, product()];
  const gather = [2, LEFT_SUM - FIRST, I32, 2, V128, gathering()];
  const step = [1, 4, V128, recurrentStep()];
  return Uint8Array.from(
    flat([
      [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      section(1, [2, signature(9), signature(8)]),
      section(2, [1, name('env'), name('memory'), 2, 0, 1]),
      section(3, [3, 0, 0, 1]),
      section(7, [3, name('multiply'), 0, 0, name('gather'), 0, 1, name('step'), 0, 2]),
      section(10, [3, counted(multiply), counted(gather), counted(step)]),
    ]),
  );
}

const flat = (code: Code): number[] =>
  code.flatMap((part) => (typeof part === 'number' ? part : flat(part)));
const counted = (content: Code): Code => {
  const bytes = flat(content);
  return [number(bytes.length), bytes];
};
/** Unsigned LEB128. */
const number = (value: number): number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...number(value >>> 7)];

const get = (local: number): Code => [0x20, local];
const set = (local: number, value: Code): Code => [value, 0x21, local];
const constant = (value: number): Code => [0x41, value];
const add = (a: Code, b: Code): Code => [a, b, 0x6a];
const subtract = (a: Code, b: Code): Code => [a, b, 0x6b];
const times = (a: Code, b: Code): Code => [a, b, 0x6c];
const loadNumber = (at: Code): Code => [at, 0x28, 2, 0];
/** `a` where `condition` holds, else `b`. */
const choose = (condition: Code, a: Code, b: Code): Code => [a, b, condition, 0x1b];
const shiftLeft = (a: Code, by: number): Code => [a, constant(by), 0x74];
const atLeast = (a: Code, b: Code): Code => [a, b, 0x4e];
const vector = (instruction: number): Code => [0xfd, number(instruction)];
const loadVector = (at: Code, offset = 0): Code => [at, vector(0), 0, number(offset)];
const storeVector = (at: Code, value: Code, offset = 0): Code => [
  at,
  value,
  vector(11),
  0,
  number(offset),
];
const splat = (at: Code): Code => [at, vector(9), 0, 0];
const multiplyAdd = (sum: number, a: number, b: number): Code =>
  set(sum, [get(sum), get(a), get(b), vector(0xe6), vector(0xe4)]);
/** Runs `body` while `condition` holds. */
const whileTrue = (condition: Code, body: Code): Code => [
  [0x02, 0x40, 0x03, 0x40],
  [condition, 0x45, 0x0d, 1],
  [body, 0x0c, 0],
  [0x0b, 0x0b],
];

const product = (): Code => [rowsBy(4), rowsBy(1), 0x0b];

// Arithmetic on four numbers at once.
const plusFour = (a: Code, b: Code): Code => [a, b, vector(0xe4)];
const minusFour = (a: Code, b: Code): Code => [a, b, vector(0xe5)];
const timesFour = (a: Code, b: Code): Code => [a, b, vector(0xe6)];
const overFour = (a: Code, b: Code): Code => [a, b, vector(0xe7)];
const rootFour = (a: Code): Code => [a, vector(0xe3)];
/** The same number four times, from the bytes of a 32-bit float. */
const four = (bytes: readonly number[]): Code => [0x43, bytes, vector(0x13)];
const ZERO = [0, 0, 0, 0];
const ONE = four([0, 0, 0x80, 0x3f]);
const HALF = four([0, 0, 0, 0x3f]);

function gathering(): Code {
  const before = subtract(get(WORD), get(REACH));
  const behind = add(add(get(WORD), get(REACH)), constant(1));
  const given = add(
    get(GIVEN),
    times(loadNumber(add(get(SLOTS), shiftLeft(get(PLACE), 2))), get(STRIDE)),
  );
  const part = times(subtract(get(PLACE), before), get(BYTES));
  const store = (offset: number, sum: number): Code =>
    storeVector(add(get(TO), get(AT)), [get(sum), four(ZERO), vector(0xe9)], offset);
  return [
    set(FIRST, choose(atLeast(before, constant(0)), before, constant(0))),
    set(END, choose(atLeast(behind, get(COUNT)), get(COUNT), behind)),
    whileTrue(
      [atLeast(get(AT), get(BYTES)), 0x45],
      [
        set(LEFT_SUM, loadVector(add(get(BIAS), get(AT)))),
        set(RIGHT_SUM, loadVector(add(get(BIAS), get(AT)), 16)),
        set(PLACE, get(FIRST)),
        whileTrue(
          [atLeast(get(PLACE), get(END)), 0x45],
          [
            set(ROW, add(add(given, part), get(AT))),
            set(LEFT_SUM, plusFour(get(LEFT_SUM), loadVector(get(ROW)))),
            set(RIGHT_SUM, plusFour(get(RIGHT_SUM), loadVector(get(ROW), 16))),
            set(PLACE, add(get(PLACE), constant(1))),
          ],
        ),
        store(0, LEFT_SUM),
        store(16, RIGHT_SUM),
        set(AT, add(get(AT), constant(32))),
      ],
    ),
    0x0b,
  ];
}

function recurrentStep(): Code {
  const part = (from: number, n: number): Code =>
    loadVector(add(get(from), times(get(WIDE), constant(n))));
  /** Half of 1 + x/√(1+x²), where x is proposed + weight × last + bias. */
  const gate = (n: number): Code => [
    set(
      X,
      plusFour(
        plusFour(part(PROPOSED, n), timesFour(part(GATES, n - 1), get(LAST))),
        part(GATES, n + 1),
      ),
    ),
    set(
      GATE,
      plusFour(
        HALF,
        overFour(timesFour(HALF, get(X)), rootFour(plusFour(ONE, timesFour(get(X), get(X))))),
      ),
    ),
  ];
  const mix = (a: Code, b: Code): Code =>
    plusFour(timesFour(get(GATE), a), timesFour(minusFour(ONE, get(GATE)), b));
  return [
    whileTrue(atLeast(get(SIZE), constant(1)), [
      set(LAST, loadVector(get(BEFORE))),
      gate(1),
      set(NEXT, mix(get(LAST), loadVector(get(PROPOSED)))),
      storeVector(get(STATE), get(NEXT)),
      gate(2),
      storeVector(get(RESULT), mix(get(NEXT), loadVector(get(BELOW)))),
      [PROPOSED, BELOW, GATES, BEFORE, STATE, RESULT].map((pointer) =>
        set(pointer, add(get(pointer), constant(16))),
      ),
      set(SIZE, subtract(get(SIZE), constant(16))),
    ]),
    0x0b,
  ];
}

/** As many rows as there are `count` of at a time. */
function rowsBy(count: number): Code {
  const rows = Array.from({ length: count }, (_, row) => row);
  const eachSum = (move: (row: number, half: number, at: Code) => Code): Code => [
    set(C_AT, add(get(C), shiftLeft(get(COLUMN), 2))),
    rows.map((row) => [
      [0, 1].map((half) => move(row, half, get(C_AT))),
      set(C_AT, add(get(C_AT), get(C_STRIDE))),
    ]),
  ];
  const columns: Code = [
    eachSum((row, half, at) => set(SUM + row * 2 + half, loadVector(at, half * 16))),
    set(LEFT, get(A)),
    rows.map((row) => [set(A_AT + row, get(LEFT)), set(LEFT, add(get(LEFT), get(A_STRIDE)))]),
    set(B_AT, add(get(B), shiftLeft(get(COLUMN), 2))),
    set(K, get(INNER)),
    whileTrue(atLeast(get(K), constant(1)), [
      set(B0, loadVector(get(B_AT))),
      set(B1, loadVector(get(B_AT), 16)),
      rows.map((row) => [
        set(SPLAT, splat(get(A_AT + row))),
        multiplyAdd(SUM + row * 2, SPLAT, B0),
        multiplyAdd(SUM + row * 2 + 1, SPLAT, B1),
        set(A_AT + row, add(get(A_AT + row), constant(4))),
      ]),
      set(B_AT, add(get(B_AT), get(B_STRIDE))),
      set(K, subtract(get(K), constant(1))),
    ]),
    eachSum((row, half, at) => storeVector(at, get(SUM + row * 2 + half), half * 16)),
    set(COLUMN, add(get(COLUMN), constant(8))),
  ];
  const step = (pointer: number, stride: number): Code =>
    rows.map(() => set(pointer, add(get(pointer), get(stride))));
  return whileTrue(atLeast(get(ROWS), constant(count)), [
    set(COLUMN, constant(0)),
    whileTrue([atLeast(get(COLUMN), get(COLUMNS)), 0x45], columns),
    step(A, A_STRIDE),
    step(C, C_STRIDE),
    set(ROWS, subtract(get(ROWS), constant(count))),
  ]);
}

import { UserError } from '../model/user-error.ts';

/** What every command that reads articles takes. */
export const READING = {
  quiet: { type: 'boolean', default: false, describe: 'No progress, warnings or counts' },
  clean: {
    type: 'boolean',
    default: true,
    describe: 'Remove notices, navigation and the like; --no-clean takes texts as they are',
  },
  strict: {
    type: 'boolean',
    default: false,
    describe: 'Exit with 2 where any input was bad; what could be read is written all the same',
  },
} as const;

/** Of an option that takes one value the last counts. */
const last = <T>(value: T | readonly T[]): T =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the parser gives no empty list
  Array.isArray(value) ? (value.at(-1) as T) : (value as T);

/** An option with one value in words. */
export const word = (describe: string) =>
  ({ type: 'string', requiresArg: true, coerce: last<string>, describe }) as const;

/** An option with a number. */
export const wholeNumber = (describe: string) =>
  ({ type: 'string', requiresArg: true, coerce: numberFrom, describe }) as const;

function numberFrom(value: string | readonly string[]): number {
  const number = Number(last(value));
  if (Number.isSafeInteger(number)) return number;
  throw new UserError('bad-option', `"${last(value)}" is not a whole number`, {
    hint: 'Give a number such as 7.',
  });
}

/** The format of the output: the first where none is asked for. */
export const format = <F extends string>(...choices: readonly [F, ...F[]]) =>
  ({
    choices,
    default: choices[0],
    coerce: last<F>,
    describe: 'How the output is written',
  }) as const;

/** What every command that groups articles takes as well. */
export const GROUPING = {
  ...READING,
  events: word('Corrections to the grouping; none: events.json beside the articles'),
  library: word('Keep articles and groups in this file, and group with what it keeps'),
} as const;

/** What every command that marks loaded terms takes as well. */
export const MARKING = {
  lexicon: word('Loaded terms to add, change or switch off: a table, see README'),
} as const;

/** What every command that compares takes as well. */
export const COMPARING = {
  ...GROUPING,
  ...MARKING,
  'one-event': {
    type: 'boolean',
    default: false,
    describe: 'All inputs are one event, whatever they tell',
  },
  lens: {
    type: 'string',
    array: true,
    requiresArg: true,
    describe: 'Run this lens only; may be repeated (parallax lenses lists them)',
  },
} as const;

export interface ReadingOptions {
  readonly inputs: readonly string[];
  readonly quiet: boolean;
  readonly clean: boolean;
  readonly strict: boolean;
}

export interface GroupingOptions {
  readonly events: string | undefined;
  readonly library: string | undefined;
}

export interface ComparingOptions extends ReadingOptions, GroupingOptions {
  readonly oneEvent: boolean;
  readonly lens: readonly string[] | undefined;
  readonly lexicon: string | undefined;
}

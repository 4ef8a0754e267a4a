/** Where and why a text is not JSON, by our own reading: the engine's messages differ between versions and may lack the place. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  /** "a comma or } is expected, found "b"" */
  readonly reason: string;
}

/** The first fault of a text that `JSON.parse` refuses. */
export function jsonFault(json: string): JsonFault {
  const { at, reason } = scan(json);
  const before = json.slice(0, at);
  const line = before.split('\n').length;
  return { line, column: at - before.lastIndexOf('\n'), reason };
}

type Fault = { readonly at: number; readonly reason: string };
/** What may come next. */
type State = 'value' | 'first-value' | 'name' | 'first-name' | 'colon' | 'after';

const EXPECTED: Readonly<Record<State, string>> = {
  value: 'a value is expected',
  'first-value': 'a value or ] is expected',
  name: 'a name in quotation marks is expected',
  'first-name': 'a name in quotation marks or } is expected',
  colon: 'a colon is expected',
  after: 'a comma or a closing bracket is expected',
};
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const BLANK = /[ \t\r\n]*/y;

function scan(json: string): Fault {
  const open: string[] = [];
  let state: State = 'value';
  let at = skipBlank(json, 0);
  while (at < json.length) {
    const step = next(json, at, state, open);
    if ('reason' in step) return step;
    state = step.state;
    at = skipBlank(json, step.at);
    if (state === 'after' && open.length === 0 && at < json.length) {
      return { at, reason: `nothing more is expected${foundAt(json, at)}` };
    }
  }
  return { at, reason: `${EXPECTED[state]}, but the text ends` };
}

function next(json: string, at: number, state: State, open: string[]): Step | Fault {
  const mark = json.charAt(at);
  if (mark === '"' && state !== 'colon' && state !== 'after') {
    return quoted(json, at, state.endsWith('name') ? 'colon' : 'after');
  }
  const closes = state === 'after' || state.startsWith('first');
  if (closes && mark !== '' && mark === open.at(-1)) {
    open.pop();
    return { at: at + 1, state: 'after' };
  }
  const after = punctuation(mark, state, open);
  if (after !== null) return { at: at + 1, state: after };
  if (state.endsWith('value')) {
    SCALAR.lastIndex = at;
    if (SCALAR.test(json)) return { at: SCALAR.lastIndex, state: 'after' };
  }
  return { at, reason: EXPECTED[state] + foundAt(json, at) };
}

type Step = { readonly at: number; readonly state: State };

function punctuation(mark: string, state: State, open: string[]): State | null {
  if (state === 'colon') return mark === ':' ? 'value' : null;
  if (state === 'after') {
    return mark === ',' ? (open.at(-1) === '}' ? 'name' : 'value') : null;
  }
  if (!state.endsWith('value') || (mark !== '{' && mark !== '[')) return null;
  open.push(mark === '{' ? '}' : ']');
  return mark === '{' ? 'first-name' : 'first-value';
}

function quoted(json: string, start: number, state: State): Step | Fault {
  for (let at = start + 1; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === 34) return { at: at + 1, state };
    if (code < 32) return { at, reason: 'a line break or control character stands in a text' };
    if (code === 92) {
      const escape = /["\\/bfnrt]|u[\da-fA-F]{4}/y;
      escape.lastIndex = at + 1;
      if (!escape.test(json)) return { at, reason: 'a backslash stands before what it cannot' };
      at = escape.lastIndex - 1;
    }
  }
  return { at: start, reason: 'a text opens here and is never closed' };
}

function skipBlank(json: string, at: number): number {
  BLANK.lastIndex = at;
  BLANK.test(json);
  return BLANK.lastIndex;
}

function foundAt(json: string, at: number): string {
  return `, found "${json.slice(at, at + 1)}"`;
}

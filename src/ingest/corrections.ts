import { readFile, stat } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import type { InputProblem } from '../model/input-problem.ts';
import { UserError } from '../model/user-error.ts';
import { CORRECTIONS_NAME } from './corrections-name.ts';
import { correctionsIn, isOfOurs } from './corrections-record.ts';
import { codeOf, explain } from './failure.ts';
import { jsonFault } from './json-fault.ts';
import { asSource } from './table.ts';

/** The reader's corrections as one file has them: articles by the names given there. */
export interface NamedCorrections {
  /** The path of the file. */
  readonly source: string;
  /** The folder from which its paths are seen; empty for the folder of the run. */
  readonly folder: string;
  readonly together: readonly (readonly string[])[];
  readonly apart: readonly (readonly string[])[];
}

/**
 * The corrections in the file named, or where none is named those in `events.json` beside the inputs.
 * Throws a `UserError` at the first file that is not as it should be.
 */
export async function readCorrections(
  inputs: readonly string[],
  named: string | null,
  onProblem: (problem: InputProblem) => void,
): Promise<readonly NamedCorrections[]> {
  if (named !== null) {
    const text = await readText(named);
    if (text === null) throw unreadable(named, 'there is no such file', 'Check the path.');
    const found = parse(named, text);
    if (found === null) throw unreadable(named, NOT_OURS, EXAMPLE);
    return [found];
  }
  const folders = await Promise.all(inputs.filter((input) => input !== '-').map(folderOf));
  const paths = [...new Set(folders.map((folder) => join(folder, CORRECTIONS_NAME)))];
  const texts = await Promise.all(paths.map(readText));
  return paths.flatMap((path, at): NamedCorrections[] => {
    const text = texts[at] ?? null;
    if (text === null) return [];
    const found = parse(path, text);
    if (found !== null) return [found];
    onProblem({
      source: asSource(path),
      message: `passed over: ${NOT_OURS}`,
      hint: EXAMPLE,
      skipped: true,
    });
    return [];
  });
}

const NOT_OURS = 'it has neither a list together nor a list apart';
const EXAMPLE =
  'Corrections look like {"together":[["a.txt","b.html"]],"apart":[["c.txt","d.txt"]]}.';

/** Where corrections lie beside an input: in it, or in the folder that holds it; of a pattern its fixed part. */
async function folderOf(input: string): Promise<string> {
  const path = normalize(input);
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) return path;
  const fixed = path.split('/').slice(0, -1);
  const wild = fixed.findIndex((part) => /[*?[\]{}()!]/.test(part));
  return wild < 0 ? dirname(path) : fixed.slice(0, wild).join('/') || '.';
}

/** Null where there is no such file. */
async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return null;
    const problem = explain(error);
    if (problem === null) throw error;
    throw unreadable(path, problem.message, problem.hint);
  }
}

/** Null where the file is something else. */
function parse(path: string, text: string): NamedCorrections | null {
  const record = parsed(path, text.replace(/^\uFEFF/, ''));
  if (!isOfOurs(record)) return null;
  const { lists, faults } = correctionsIn(record);
  if (faults.length > 0) {
    throw unreadable(path, faults.slice(0, MOST_FAULTS).join('; '), EXAMPLE);
  }
  return { source: asSource(path), folder: dirname(path), ...lists };
}

const MOST_FAULTS = 5;

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const { line, column, reason } = jsonFault(text);
    throw unreadable(path, `line ${line}, column ${column}: ${reason}`, EXAMPLE);
  }
}

const unreadable = (path: string, message: string, hint: string): UserError =>
  new UserError('bad-corrections', `the corrections in ${asSource(path)}: ${message}`, { hint });

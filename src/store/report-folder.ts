import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../model/user-error.ts';
import { isSystemFailure, reasonOf } from './system-failure.ts';

/** A folder of reports, written all or nothing. */
export interface ReportFolder {
  /** Keeps a file; nothing is seen in the folder until `publish`. `name` is a path below the folder. */
  readonly write: (name: string, content: string) => void;
  /** Puts all files in place, and removes those of the run before that this one no longer has. */
  readonly publish: () => void;
  /** Leaves no trace of an unfinished run. */
  readonly discard: () => void;
}

/** The list of what a run wrote, by which the next run knows what is its own to remove. */
const RUN_FILE = 'run.json';

/** Opens the folder, making it where it is missing. Throws a UserError where it cannot be written. */
export function openReportFolder(folder: string): ReportFolder {
  const staging = join(folder, `.unfinished-${process.pid}`);
  const names: string[] = [];
  const made = attempt(folder, () => mkdirSync(staging, { recursive: true }));
  return {
    write: (name, content) =>
      attempt(folder, () => {
        const path = join(staging, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, content);
        names.push(name);
      }),
    publish: () =>
      attempt(folder, () => {
        const before = writtenBefore(folder);
        for (const name of names) {
          mkdirSync(dirname(join(folder, name)), { recursive: true });
          renameSync(join(staging, name), join(folder, name));
        }
        for (const name of before) {
          if (!names.includes(name)) rmSync(join(folder, name), { force: true });
        }
        rmSync(staging, { recursive: true, force: true });
      }),
    discard: () => rmSync(made ?? staging, { recursive: true, force: true }),
  };
}

/** Files that an earlier run wrote here, by its own list; none where there is no list that can be read. */
function writtenBefore(folder: string): readonly string[] {
  try {
    const record: unknown = JSON.parse(readFileSync(join(folder, RUN_FILE), 'utf8'));
    const files = isRecord(record) ? record['files'] : null;
    return Array.isArray(files) ? files.filter(isPlainName) : [];
  } catch {
    return [];
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Only names that cannot leave the folder. */
const isPlainName = (name: unknown): name is string =>
  typeof name === 'string' && /^[a-z0-9-]+([.][a-z]+)+$/.test(name);

function attempt<T>(folder: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw isSystemFailure(error) ? unwritable(folder, error) : error;
  }
}

const unwritable = (folder: string, error: NodeJS.ErrnoException): UserError =>
  new UserError('output-not-writable', `cannot write reports to "${folder}": ${reasonOf(error)}`, {
    hint: 'Name another folder with --out, or make room.',
    cause: error,
  });

import { type ChildProcess, fork, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

/** Whole processes, on a machine that may be busy. */
export const PATIENCE_MS = 120_000;

export interface Ended {
  /** Null where a signal ended it. */
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

const CLI = join(process.cwd(), 'dist', 'cli.js');

const env = { ...process.env, NODE_OPTIONS: '', NO_COLOR: '' };

/** Starts the built program. */
export const start = (args: readonly string[], cwd: string): ChildProcess =>
  spawn(process.execPath, [CLI, ...args], { cwd, env });

/** What a program that was started leaves when it ends. */
export function ended(child: ChildProcess): Promise<Ended> {
  let [out, err] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status, out, err }));
  });
}

let server: ChildProcess | null = null;
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a command line of the built program in `cwd` to its end, with `input` as its standard input.
 * All of a file of tests run in one process, one after another: see served.mjs.
 */
export function parallax(
  args: readonly string[],
  { cwd, input = '' }: { cwd: string; input?: string },
): Promise<Ended> {
  const next = last.then(() => serve({ args, cwd, input }));
  last = next.catch(() => {});
  return next;
}

function serve(request: { args: readonly string[]; cwd: string; input: string }): Promise<Ended> {
  server ??= fork(join(import.meta.dirname, 'served.mjs'), {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [],
  });
  const child = server;
  return new Promise((resolve, reject) => {
    const died = (): void => {
      server = null;
      reject(new Error(`the program ended within: ${request.args.join(' ')}`));
    };
    child.once('exit', died);
    child.once('message', (answer: Ended) => {
      child.off('exit', died);
      resolve(answer);
    });
    child.send(request);
  });
}

afterAll(() => {
  server?.kill();
});

/** An empty folder of its own for a file of tests. */
export function folderForTests(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** JSON as what the test takes it for. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-parameters -- the tests look at what is in it
export const parsed = <T>(text: string): T => JSON.parse(text) as T;

type Json = Record<string, unknown>;

/** The records of JSON lines. */
export const records = <T = Json>(lines: string): T[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => parsed<T>(line));

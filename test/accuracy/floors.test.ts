import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** Figures below which a scorer's lines must not fall, with the hash of the set that they were taken on. */
interface Floors {
  readonly data: string;
  readonly sha256: string;
  readonly floors: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const root = join(import.meta.dirname, '../..');
const bench = join(root, '../shared/bench');
const all: Readonly<Record<string, Floors>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8'),
);

/** A scorer runs the whole program over thousands of texts. */
const SLOW_MS = 300_000;

// The public sets are not part of the repository: their texts are their outlets'.
const measured = existsSync(bench) ? describe : describe.skip;

measured('figures on the public sets (skipped where they are not at hand)', () => {
  test.each(Object.entries(all))(
    '%s',
    (scorer, { data, sha256, floors }) => {
      expect(hashOf(join(bench, 'data', data))).toBe(sha256);
      const lines = linesOf(scorer);
      for (const [label, least] of Object.entries(floors)) {
        for (const [figure, floor] of Object.entries(least)) {
          const reached = figureIn(lines, label, figure);
          expect({ label, figure, reached: reached >= floor ? floor : reached }).toEqual({
            label,
            figure,
            reached: floor,
          });
        }
      }
    },
    SLOW_MS,
  );
});

function linesOf(scorer: string): readonly string[] {
  const run = spawnSync(process.execPath, [join(bench, `${scorer}.mjs`)], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  expect(run.stderr).toBe('');
  return run.stdout.split('\n').map((line) => line.trim());
}

/** "clustering mean   f1 0.958": the number after the figure's name on the line of that label. */
function figureIn(lines: readonly string[], label: string, figure: string): number {
  const line = lines.find((one) => one.startsWith(label)) ?? '';
  const found = new RegExp(`(?:^|\\s)${figure} ([\\d.]+)`).exec(line.slice(label.length));
  return Number(found?.[1] ?? Number.NaN);
}

/** Of the names and bytes of all files below the folder. */
function hashOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  for (const file of files) hash.update(file.slice(folder.length)).update(readFileSync(file));
  return hash.digest('hex');
}

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/model/user-error.ts';
import { openReportFolder } from '../../src/store/report-folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reports-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const publish = (folder: string, files: Readonly<Record<string, string>>): void => {
  const reports = openReportFolder(folder);
  for (const [name, content] of Object.entries(files)) reports.write(name, content);
  reports.publish();
};

describe('a folder of reports', () => {
  test('shows nothing before it is published, and all of it after', () => {
    const folder = join(root, 'new', 'deep');
    const reports = openReportFolder(folder);
    reports.write('index.html', 'page');
    expect(existsSync(join(folder, 'index.html'))).toBe(false);
    reports.publish();
    expect(readdirSync(folder)).toEqual(['index.html']);
  });

  test('leaves no trace when it is discarded', () => {
    const folder = join(root, 'new', 'deep');
    const reports = openReportFolder(folder);
    reports.write('index.html', 'page');
    reports.discard();
    expect(readdirSync(root)).toEqual([]);
  });

  test('removes what the run before wrote and this one does not, and nothing else', () => {
    publish(root, { 'a.html': '1', 'run.json': '{"files":["a.html","../b.html"]}' });
    writeFileSync(join(root, 'notes.txt'), 'the user’s own');
    publish(root, { 'c.html': '2', 'run.json': '{"files":["c.html"]}' });
    expect(readdirSync(root).toSorted()).toEqual(['c.html', 'notes.txt', 'run.json']);
  });

  test('writes over an earlier file of the same name', () => {
    publish(root, { 'a.html': '1' });
    publish(root, { 'a.html': '2' });
    expect(readFileSync(join(root, 'a.html'), 'utf8')).toBe('2');
  });

  test('where a file stands in the way, says so', () => {
    writeFileSync(join(root, 'file'), '');
    expect(() => openReportFolder(join(root, 'file', 'below'))).toThrow(UserError);
  });
});

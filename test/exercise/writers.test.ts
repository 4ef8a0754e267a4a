import { describe, expect, test } from '@jest/globals';
import { worksheetHtml } from '../../src/exercise/html.ts';
import { worksheet } from '../../src/exercise/index.ts';
import { worksheetMarkdown } from '../../src/exercise/markdown.ts';
import { portComparison, portEvent } from '../helpers/comparison-fixture.ts';
import { hostileComparison, hostileEvent } from '../helpers/hostile-fixture.ts';
import { templates } from '../helpers/templates.ts';

const sheet = worksheet(portEvent, portComparison);

describe.each([
  ['HTML', worksheetHtml(templates)(sheet), 'id="key"'],
  ['Markdown', worksheetMarkdown(sheet), '# Answer key'],
])('worksheet as %s', (_, text, keyAt) => {
  const [forPupils = '', forTeachers = ''] = text.split(keyAt);

  test('names the outlets in the key alone', () => {
    expect(forPupils).not.toContain('Crown Ledger');
    expect(forTeachers).toContain('Crown Ledger');
  });
  test('gives no answer away', () => {
    expect(forPupils).not.toContain('hyperbole');
    expect(forPupils).not.toContain('✓');
    expect(forTeachers).toContain('hyperbole');
    expect(forTeachers).toContain('✓');
  });
  test('has each exercise twice: to do and solved', () => {
    for (const { title } of sheet.exercises) {
      expect(forPupils).toContain(title);
      expect(forTeachers).toContain(title);
    }
  });
});

test('the key shows the passages with the words marked', () => {
  expect(worksheetHtml(templates)(sheet)).toContain('<mark>illegal</mark><sup>1</sup>');
});

test('hostile text is escaped in both', () => {
  const hostile = worksheet(hostileEvent, hostileComparison);
  expect(worksheetHtml(templates)(hostile)).not.toMatch(/<script>|<img|<svg\/onload/);
  expect(worksheetMarkdown(hostile)).not.toMatch(/(?<!\\)<(?:script|img|svg)/);
});

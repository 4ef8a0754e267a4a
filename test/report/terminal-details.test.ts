import { describe, expect, test } from '@jest/globals';
import { renderTerminal } from '../../src/report/terminal.ts';
import { comparisonFrom, portComparison, portEvent } from '../helpers/comparison-fixture.ts';
import { hostileComparison, hostileEvent } from '../helpers/hostile-fixture.ts';
import { portLenses } from '../helpers/port-lenses.ts';

const look = { width: 80, colour: false };

function alone(id: string): string {
  const result = portLenses[id];
  if (result === undefined) throw new Error(`no lens ${id}`);
  return renderTerminal(portEvent, comparisonFrom(portEvent, { [id]: result }), look);
}

describe('the details of one lens in the terminal', () => {
  test('a table as a line a cell, those without words left out', () => {
    const text = alone('attribution-verbs');
    expect(text).toContain('\nOne statement, each outlet’s verb\n');
    expect(text).toMatch(
      /\n Oyelaran: no contract would end before 2034\n {3}Ellery Chronicle: pointed out\n/,
    );
    expect(text).not.toContain(': –');
  });

  test('a quotation with what each version leaves out', () => {
    const text = alone('attribution-verbs').replaceAll(/\s+/g, ' ');
    expect(text).toContain(
      'cut: We asked for talks in January and heard nothing [-until the order was signed-]',
    );
    expect(text).toContain(', word for word');
  });

  test('passages, bars, a matrix', () => {
    expect(alone('loaded-terms')).toContain('plain)');
    expect(alone('tone')).toMatch(/■\n/);
    expect(alone('tone')).toMatch(/too little text\s+to tell/);
    expect(alone('omissions')).toMatch(/\n {3}stated: .*\n/);
  });

  test('are not shown where several lenses were asked for', () =>
    expect(renderTerminal(portEvent, portComparison, look)).not.toContain('each outlet’s verb'));

  test('no control character of a hostile text reaches the terminal', () => {
    const { hostile } = hostileComparison.lenses;
    if (hostile === undefined) throw new Error('no lens');
    const text = renderTerminal(hostileEvent, comparisonFrom(hostileEvent, { hostile }), look);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
  });
});

import { describe, expect, test } from '@jest/globals';
import { sideBySide } from '../../src/align/side-by-side.ts';
import { renderAlignment } from '../../src/report/alignment.ts';
import { annotated } from '../helpers/annotated.ts';

const A = annotated('Dockers left the port at dawn. The mayor bought a parrot.');
const B = annotated('A heron was seen. At dawn the dockers left the port \u001B[31mof the town.');

const rendered = (isRelated = true): string =>
  renderAlignment(
    { a: A, b: B, alignment: sideBySide(A, B), isRelated },
    { width: 80, colour: false },
  );

describe('renderAlignment', () => {
  test('numbers the sentences of both and says what is shared', () => {
    expect(rendered()).toMatch(/In both \(1\)\nA {3}1 {2}Dockers.*\nB {3}2 {2}At dawn/);
    expect(rendered()).toMatch(/alike \d+ %: Dockers · /);
    expect(rendered()).toMatch(/only B: .*town/);
    expect(rendered()).toMatch(/Found in A only \(1\)\nA {3}2 {2}The mayor bought a parrot\./);
  });

  test('fits 80 columns, without colours or control characters', () => {
    expect(
      Math.max(
        ...rendered()
          .split('\n')
          .map(({ length }) => length),
      ),
    ).toBeLessThanOrEqual(80);
    expect(rendered()).not.toContain('\u001B');
  });

  test('says where the two share too little', () => {
    expect(rendered()).not.toContain('share too little');
    expect(rendered(false).replaceAll(/\s+/g, ' ')).toContain('They share too little to compare');
  });
});

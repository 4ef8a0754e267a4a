import { expect, test } from '@jest/globals';
import { keptByWord } from '../../src/text/kept-by-word.ts';

test('works each word out once, and forgets none but when very many are known', () => {
  const asked: string[] = [];
  const lengthOf = keptByWord((word) => {
    asked.push(word);
    return word.length;
  });
  expect([lengthOf('mill'), lengthOf('mill'), lengthOf('')]).toEqual([4, 4, 0]);
  expect(asked).toEqual(['mill', '']);
  for (let at = 0; at < 60_000; at += 1) lengthOf(`word ${at}`);
  expect(lengthOf('mill')).toBe(4);
  expect(asked.filter((word) => word === 'mill')).toHaveLength(2);
});

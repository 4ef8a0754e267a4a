import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { slug } from '../../src/text/slug.ts';

test.each([
  ['Ostreva’s Top Court', 'ostreva-s-top-court'],
  ['Čapek & Søn', 'capek-s-n'],
  ['../../etc', 'etc'],
  ['日本', 'unnamed'],
])('%s becomes %s', (name, expected) => {
  expect(slug(name)).toBe(expected);
});

test('is never a path, never empty, never long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
      expect(slug(name)).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/);
    }),
  );
});

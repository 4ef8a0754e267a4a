import { expect, test } from '@jest/globals';
import { said } from '../../helpers/said.ts';

test('a turn holds its whole paragraph, whatever it reports', () => {
  const text =
    'ANNA BERG: We will not sign. It is wrong.\n\nKARL LIND: Why not? The council says it has signed.\n\nANNA BERG: Because it is late.';
  expect(said(text)).toEqual([
    'ANNA BERG | : | We will not sign. It is wrong',
    'KARL LIND | : | Why not? The council says it has signed',
    'ANNA BERG | : | Because it is late',
  ]);
});

test('a list of names with colons is no transcript: nobody has a second turn', () => {
  const text = 'Director: Lind Holm.\n\nMusic: Anna Berg.\n\nCamera: Mara Quill.';
  expect(said(text)).toEqual([]);
});

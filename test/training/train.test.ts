import { expect, test } from '@jest/globals';
import { loadModel } from '../../src/syntax/model.ts';
import { findNames } from '../../src/syntax/names.ts';
import { parseSentence } from '../../src/syntax/parse.ts';
import { tokenize } from '../../src/syntax/tokenize.ts';
import { linesOf, pack } from '../../training/pack.ts';
import { score } from '../../training/score.ts';
import { inventedTreebank, inventedVectors } from './invented.ts';
import { trainSmallModel } from './small-model.ts';

const { network, figures, told } = trainSmallModel();
const words = pack('the word list', {}, { words: linesOf(['cats', 'sees']) });
const files = { vectors: inventedVectors, network, words };

test('training gives the same bytes each time', () => {
  expect(Buffer.compare(trainSmallModel().network, network)).toBe(0);
});

test('the names can be learned again from the saved first stage, to the same bytes', () => {
  expect(Buffer.compare(trainSmallModel(network).network, network)).toBe(0);
});

test('what is learned is known, and told', () => {
  expect(figures).toEqual({ upos: 1, uas: 1, las: 1, names: 1, typed: 1 });
  expect(told).toEqual(expect.arrayContaining(['syntax, epoch 15', 'names, epoch 15']));
});

test('the program reads the model as training left it', () => {
  expect(score(files, inventedTreebank)).toEqual({
    tokens: 1,
    upos: 1,
    uas: 1,
    las: 1,
    names: 1,
    typed: 1,
  });
  const model = loadModel(files);
  expect(parseSentence(model, ['Bela', 'sees', 'cats'])).toEqual([
    { upos: 'PROPN', lemma: 'Bela', head: 1, relation: 'nsubj' },
    { upos: 'VERB', lemma: 'sees', head: -1, relation: 'root' },
    { upos: 'NOUN', lemma: 'cats', head: 1, relation: 'obj' },
  ]);
  const text = 'dogs see Oslo';
  expect(findNames(model, text, [tokenize(text)])).toEqual([{ start: 9, end: 13, type: 'place' }]);
});

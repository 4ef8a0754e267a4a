import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { annotated } from '../helpers/annotated.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));
const here = existsSync(FOLDER);
const describeSeeds = here ? describe : describe.skip;

const articles = new Map(
  (here ? readdirSync(FOLDER) : []).map((file) => [
    file.slice(0, 3),
    annotated(readFileSync(`${FOLDER}/${file}`, 'utf8')),
  ]),
);
const article = (key: string): ReturnType<typeof annotated> => articles.get(key) ?? annotated('');

describeSeeds(`real articles (${here ? 'present' : 'skipped: not on this machine'})`, () => {
  test.each([
    ['000', 'Vladimir Putin', ['accuse', 'attack', 'say']],
    ['000', 'Sergey Lavrov', ['say']],
    ['000', 'Rex Tillerson', ['say', 'add']],
    ['000', 'Sergei Shoigu', ['take umbrage']],
    ['000', 'James Mattis', ['repeat']],
    ['003', 'Vladimir Putin', ['slam', 'state', 'add', 'say', 'what * term']],
    ['004', 'Dmitry Peskov', ['note', 'stress', 'say', 'according to']],
    ['002', 'Alexander Fomin', ['quote * as say']],
  ])('%s: %s is found to %j', (key, name, lemmas) => {
    const found = article(key)
      .attributions.filter(({ source }) => source?.name === name)
      .map(({ cue }) => cue?.lemma);
    expect(found).toEqual(expect.arrayContaining(lemmas));
  });

  test.each([
    ['000', ['sabre-rattling', 'hit back', 'take umbrage', 'pretension']],
    ['003', ['slam', 'drag', 'at loggerheads']],
    ['002', ['collapse', 'unequivocal', 'alarming']],
  ])('%s: the outlet’s own %j', (key, terms) => {
    const own = article(key)
      .loaded.filter(({ quoted }) => !quoted)
      .map(({ term }) => term);
    expect(own).toEqual(expect.arrayContaining(terms));
  });

  test('003: the busted are in somebody’s words', () => {
    const bust = article('003').loaded.find(({ term }) => term === 'bust');
    expect(bust?.quoted).toBe(true);
  });

  test('000: a quotation of one word has no speaker', () => {
    const { attributions, text } = article('000');
    const contents = attributions.flatMap(({ content }) =>
      content.map(({ start, end }) => text.slice(start, end)),
    );
    expect(contents.filter((content) => content.includes('productive'))).toEqual([]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { titleOfStory } from '../../src/cluster/story-titles.ts';
import { printOf } from './invented.ts';

const reports = (...titles: string[]) =>
  titles.map((title, at) =>
    printOf({ id: `${title}${at}`, title, text: `${title}. In Skarrow the dockers struck.` }),
  );

describe('the title of a story', () => {
  test('is the shortest stretch of a headline with what the headlines share', () => {
    const walkout = reports('Dockers walk out at Skarrow', 'Port of Skarrow: dockers on strike');
    const back = reports('Skarrow dockers to return to work after pay deal');
    expect(titleOfStory([walkout, back])).toBe('Skarrow dockers');
  });

  test('without such a stretch is the names, and the word that goes with them', () => {
    const title = titleOfStory([reports('Port falls silent'), reports('Cranes move again')]);
    expect(title).toMatch(/^[A-Z]\w+( and [A-Z]\w+)?: [a-z]+$/);
  });

  test('is the same whatever the order of the events', () => {
    const events = [reports('Skarrow dockers strike'), reports('Dockers of Skarrow return')];
    expect(titleOfStory(events)).toBe(titleOfStory(events.toReversed()));
  });

  test('is there for articles without headlines and without words', () =>
    expect(titleOfStory([reports(''), [printOf({ id: 'x', text: '' })]])).not.toBe(''));
});

import { describe, expect, test } from '@jest/globals';
import { nodesOf } from '../../src/align/trees.ts';
import { passivesAmong } from '../../src/align/voice.ts';
import { parsedEventOf } from '../helpers/parsed-event.ts';

const passivesIn = (text: string): readonly string[] =>
  parsedEventOf({ Post: text }).articles.flatMap((article) =>
    passivesAmong(nodesOf(article)).map(
      ({ verb, agent }) => `${verb.text}${agent === null ? '' : ` by ${agent.text}`}`,
    ),
  );

describe('passivesAmong', () => {
  test.each([
    ['Two dockers were arrested by police on Friday.', ['arrested by police']],
    ['Two dockers were arrested by Friday.', ['arrested']],
    ['Police arrested two dockers.', []],
    ['The police have arrested two dockers.', []],
    ['The square was cleared and the camp was burned.', ['cleared', 'burned']],
    ['The man attacked by soldiers has died.', ['attacked by soldiers']],
    ['The camp is being cleared by the council.', ['cleared by council']],
    ['He got arrested in Skarrow.', ['arrested']],
    ['The mayor was angry and left.', []],
  ] as const)('%s', (text, passives) => expect(passivesIn(text)).toEqual(passives));
});

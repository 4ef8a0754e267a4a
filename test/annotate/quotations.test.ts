import { describe, expect, test } from '@jest/globals';
import { annotated } from '../helpers/annotated.ts';

const quoted = (text: string): string[] =>
  annotated(text).quotations.map(({ inner, kind, closed }) =>
    [text.slice(inner.start, inner.end), kind, ...(closed ? [] : ['open'])].join('|'),
  );

describe('quotations', () => {
  test.each([
    ['“We will not go back,” he said.', ['We will not go back,|speech']],
    [
      '"We will not go back," he said. "Not ever."',
      ['We will not go back,|speech', 'Not ever.|speech'],
    ],
    [
      'He said ‘we will not go to the workers’ club’ today.',
      ['we will not go to the workers’ club|speech'],
    ],
    ["The '90s and the workers' union: don't, rock 'n' roll.", []],
    ['He is 6\'2" tall, and the boys’ father isn’t.', []],
    [
      '“He told me ‘I want you to go’ and left,” she said.',
      ['He told me ‘I want you to go’ and left,|speech', 'I want you to go|speech'],
    ],
    [
      'A „große Koalition der Willigen gegen alle“ and « une force tranquille pour tous ».',
      ['große Koalition der Willigen gegen alle|speech', 'une force tranquille pour tous|speech'],
    ],
    ['The “reform” was a so-called “peace plan”.', ['reform|scare', 'peace plan|scare']],
    [
      '“Yes,” he said. “I am tired,” she added. He said: “No way.”',
      ['Yes,|speech', 'I am tired,|speech', 'No way.|speech'],
    ],
    ['The situation “has not improved”.', ['has not improved|speech']],
    ['She starred in the film “Gone with the Wind”.', ['Gone with the Wind|title']],
    [
      "''We won't go back,'' he said. ''Not ever.''",
      ["We won't go back,|speech", 'Not ever.|speech'],
    ],
    ["``We will not go back,'' the workers' union said.", ['We will not go back,|speech']],
    [
      "''He told me 'I want you to go' and left,'' she said.",
      ["He told me 'I want you to go' and left,|speech", 'I want you to go|speech'],
    ],
    ["''It goes on in the next paragraph.", ['It goes on in the next paragraph.|speech|open']],
    ["The workers'' union and '' alone are no quotation.", []],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test('over two paragraphs each opens anew and only the last closes', () => {
    expect(quoted('“We began in the spring.\n\n“We end now,” he said.')).toEqual([
      'We began in the spring.|speech|open',
      'We end now,|speech',
    ]);
  });

  test('one that is not closed ends where the next begins', () => {
    expect(quoted('“We began in the spring. “We end in the autumn,” he said.')).toEqual([
      'We began in the spring.|speech|open',
      'We end in the autumn,|speech',
    ]);
  });
});

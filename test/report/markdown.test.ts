import { describe, expect, test } from '@jest/globals';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { portComparison, portEvent } from '../helpers/comparison-fixture.ts';
import { hostileComparison, hostileEvent } from '../helpers/hostile-fixture.ts';

const text = renderMarkdown(portEvent, portComparison);

describe('Markdown report', () => {
  test('has a heading a lens and a table row a fact', () => {
    const heads = text.split('\n').filter((line) => line.startsWith('## '));
    expect(heads).toEqual([
      '## How the tellings differ',
      '## Loaded terms',
      '## Attribution verbs',
      '## Omissions',
      '## Tone',
      '## Quotations',
      '## Voices',
    ]);
    expect(text).toContain('| Numbers | 640 dockers | stated | cannot tell | stated | in part |');
    expect(text).toContain('| coastline-0304 | 0 | too little text to tell | 0 of 72 words |');
    expect(text).toContain('**rammed through**');
  });

  test('lets no markup of a text through', () => {
    const hostile = renderMarkdown(hostileEvent, hostileComparison);
    expect(hostile).not.toMatch(/(?<!\\)<(?:script|img|svg|style)/i);
    expect(hostile).not.toMatch(/(?<!\\)\]\(javascript:/);
  });
});

import { describe, expect, test } from '@jest/globals';
import { outletOfFolders } from '../../src/ingest/outlet-folder.ts';

describe('outletOfFolders', () => {
  test.each([
    ['the-harbour-post', 'The Harbour Post'],
    ['voice_of_the_north', 'Voice of the North'],
    ['bbc-news', 'BBC News'],
    ['iNews', 'iNews'],
    ['theguardian.com', 'theguardian.com'],
    ['écho du nord', 'Écho Du Nord'],
    ['24-sata', '24 Sata'],
  ])('%s', (name, outlet) => {
    expect(outletOfFolders([name])).toBe(outlet);
  });

  test.each([
    'html',
    'TXT',
    'articles',
    'pages',
    'raw',
    '2017',
    '2017-02',
    '2017-02-16',
    '16_Feb_2017',
  ])('%s is no outlet', (name) => {
    expect(outletOfFolders([name])).toBeNull();
    expect(outletOfFolders(['the-post', name])).toBe('The Post');
  });

  test('none without a folder', () => {
    expect(outletOfFolders([])).toBeNull();
  });
});

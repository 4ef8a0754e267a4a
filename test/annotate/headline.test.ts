import { describe, expect, test } from '@jest/globals';
import { annotated } from '../helpers/annotated.ts';

const headlineOf = (title: string, text: string): string =>
  annotated(text, { title }).headline.text;

describe('the headline', () => {
  const BODY = 'The minister Ann Poole will stay, she said in Skarrow. The HWU slammed the plan.';

  test('has the case that the body gives its words', () => {
    expect(headlineOf('Minister Ann Poole Slammed by HWU Over Plan', BODY)).toBe(
      'Minister Ann Poole slammed by HWU over plan',
    );
    expect(headlineOf('SKARROW PLAN SLAMMED', BODY)).toBe('Skarrow plan slammed');
    expect(headlineOf('Ann Poole to stay, HWU told', BODY)).toBe('Ann Poole to stay, HWU told');
  });

  test('keeps every offset', () => {
    for (const title of ['İZMİR GİTTİ', '“MOB” Storms PORT 😀', '', '1,140 Dockers', ' A  B ']) {
      expect(headlineOf(title, BODY)).toHaveLength(title.length);
    }
  });

  test('has its own layers and no headline', () => {
    const { headline } = annotated(BODY, { title: 'Regime slams 53 thugs' });
    expect(headline.title).toBe('');
    expect(headline.tokens).toHaveLength(4);
    expect(headline.loaded.map(({ term }) => term)).toEqual(['regime', 'slam', 'thug']);
    expect(headline.quantities.map(({ value }) => value)).toEqual([53]);
  });
});

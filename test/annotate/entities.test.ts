import { describe, expect, test } from '@jest/globals';
import { annotated } from '../helpers/annotated.ts';

const named = (text: string): string[] =>
  annotated(text).entities.map(
    ({ start, end, type, name }) =>
      `${text.slice(start, end)}|${type}${name === text.slice(start, end) ? '' : `|${name}`}`,
  );

describe('entities', () => {
  test('titles and adjectives of nationality stay outside; surnames and roles are tied to the full name', () => {
    expect(
      named(
        'RUSSIAN President Vladimir Putin met US Defence Secretary James Mattis in Brussels. Mr Mattis spoke. Then Putin’s aide left. The Russian president smiled, and the Russian leader waved.',
      ),
    ).toEqual([
      'Vladimir Putin|person',
      'US|place',
      'James Mattis|person',
      'Brussels|place',
      'Mattis|person|James Mattis',
      'Putin|person|Vladimir Putin',
      'The Russian president|person|Vladimir Putin',
      'the Russian leader|person|Vladimir Putin',
    ]);
  });

  test('who is addressed by Mr or Mrs is a person, wherever the name stands', () => {
    expect(named('Anna Berg thanked Mr Weber and Mrs Holm.')).toEqual([
      'Anna Berg|person',
      'Weber|person',
      'Holm|person',
    ]);
  });

  test('two presidents: “the president” alone is tied to neither', () => {
    const text = 'President Emmanuel Macron met President Joe Biden. Later the president left.';
    expect(named(text)).toEqual(['Emmanuel Macron|person', 'Joe Biden|person']);
  });

  test('an acronym in brackets and what it stands for, in any capitals', () => {
    expect(
      named('The North Atlantic Treaty Organization (NATO) met. Members of Nato agreed.'),
    ).toEqual([
      'North Atlantic Treaty Organization|organization',
      'NATO|organization|North Atlantic Treaty Organization',
      'Nato|organization|North Atlantic Treaty Organization',
    ]);
  });

  test('capitals of sentence starts, headlines and calendars are no names', () => {
    expect(
      named('Spies Caught In Big Raid\nProtesters left on Monday. However, troops came in May.'),
    ).toEqual([]);
    expect(named('Theresa May left in May.')).toEqual(['Theresa May|person']);
  });

  test('what an organization is of, in the possessive plural, is part of its name', () => {
    expect(
      named(
        "The Harbour Workers’ Union met the Women's Institute. The Harbour Workers' Union and Russia's Parliament agreed.",
      ),
    ).toEqual([
      'Harbour Workers’ Union|organization',
      "Women's Institute|organization",
      "Harbour Workers' Union|organization|Harbour Workers’ Union",
      'Russia|place',
      'Parliament|organization',
    ]);
  });

  test('adjectives of places that no list has are no names, and the place is one', () => {
    expect(named('Ostreva said no. The Ostrevan ministers met envoys. Duncan left.')).toEqual([
      'Ostreva|place',
      'Duncan|person',
    ]);
  });

  test('a surname before a noun stays', () => {
    expect(named('Ann Buchanan left. Then Buchanan aides left.')).toEqual([
      'Ann Buchanan|person',
      'Buchanan|person|Ann Buchanan',
    ]);
  });

  test('kinds by their words', () => {
    expect(
      named(
        'The Ministry of Defence, the Department of Health and Human Services and Lake Geneva recall the Cold War. Minister Rex Tillerson saw Prince Harry and Recep Tayyip Erdogan. A group of Russians flew to the United States. America won.',
      ),
    ).toEqual([
      'Ministry of Defence|organization',
      'Department of Health and Human Services|organization',
      'Lake Geneva|place',
      'Cold War|other',
      'Rex Tillerson|person',
      'Prince Harry|person',
      'Recep Tayyip Erdogan|person',
      'Russians|other',
      'United States|place',
      'America|place|United States',
    ]);
  });

  test('particles, hyphens, and offices in small letters', () => {
    expect(
      named(
        'The Kremlin spokesman Dmitry Peskov met Bashar al-Assad and Ursula von der Leyen. The Kremlin spokesman said NATO-Russia ties are poor.',
      ),
    ).toEqual([
      'Kremlin|organization',
      'Dmitry Peskov|person',
      'Bashar al-Assad|person',
      'Ursula von der Leyen|person',
      'The Kremlin spokesman|person|Dmitry Peskov',
      'NATO|organization',
      'Russia|place',
    ]);
  });

  test('a first name alone only where one person bears it', () => {
    expect(named('John Smith and Mary Jones came. Mary spoke.').at(-1)).toBe(
      'Mary|person|Mary Jones',
    );
    expect(named('Mary Smith and Mary Jones came. Mary spoke.').at(-1)).toBe('Mary|person');
  });
});

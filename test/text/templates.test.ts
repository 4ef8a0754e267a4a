import { describe, expect, test } from '@jest/globals';
import { compileTemplates, pageShell } from '../../src/text/templates.ts';

describe('compileTemplates', () => {
  const draw = compileTemplates({
    'a.hbs': '<p title="{{words}}">{{> part/b}}</p>',
    'part/b.hbs': '{{words}}',
    'style.css': '{{not a template',
  });

  test('escapes every text, in partials too', () => {
    expect(draw('a', { words: '"><script>' })).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">&quot;&gt;&lt;script&gt;</p>',
    );
  });
  test('refuses a view that lacks something, and a template that is not there', () => {
    expect(() => draw('a', {})).toThrow('"words" not defined');
    expect(() => draw('c', {})).toThrow('no template c.hbs');
  });
});

test('pageShell takes the hash of what the browser sees, whatever the line ends', () => {
  const unix = pageShell('a{}\nb{}', 'let x;');
  expect(pageShell('a{}\r\nb{}\r\n', 'let x;')).toEqual(unix);
  expect(unix.policy).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-/,
  );
});

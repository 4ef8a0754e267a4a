/** The words of a Markdown text without its marks: links and pictures give their text, headings and quotations their line. */
export function plainMarkdown(markdown: string): string {
  return MARKS.reduce(
    (text, [pattern, words]) => text.replace(pattern, words),
    withoutComments(markdown),
  );
}

/** In order. Each stops at the first bracket, mark or line end that it meets, so none looks back far. */
const MARKS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [
    /^ {0,3}\[[^\][\n]{1,200}\]:[ \t]+<?(?:https?:|mailto:|[/#.])[^\s]{0,2000}(?:[ \t]+["'(][^\n]{0,500})?$/gm,
    '',
  ],
  [/!\[[^\][\n]{0,500}\]\([^()\n]{0,2000}\)/g, ''],
  [/\[([^\][\n]{1,1000})\]\([^()\n]{0,2000}\)/g, '$1'],
  [/\[([^\][\n]{1,1000})\]\[[^\][\n]{0,200}\]/g, '$1'],
  [/<(https?:[^<>\s]{1,2000})>/g, '$1'],
  [/^ {0,3}#{1,6}[ \t]+/gm, ''],
  [/^ {0,3}(?:> ?)+/gm, ''],
  [/^ {0,3}(?:[-*_][ \t]*){3,80}$/gm, ''],
  [/^ {0,3}={3,}[ \t]*$/gm, ''],
  [/(\*\*|__)(?=\S)([^*_\n]{1,2000})\1/g, '$2'],
  [/(?<![\w*])\*(?=[^\s*])([^*\n]{1,2000})\*(?!\w)/g, '$1'],
  [/(?<!\w)_(?=[^\s_])([^_\n]{1,2000})_(?!\w)/g, '$1'],
  [/(?<!`)`([^`\n]{1,1000})`(?!`)/g, '$1'],
  [/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1'],
];

/** By search, not by pattern: a text of openings alone would take a pattern back to each of them. */
function withoutComments(markdown: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let open = markdown.indexOf('<!--'); open >= 0; open = markdown.indexOf('<!--', from)) {
    const close = markdown.indexOf('-->', open + 4);
    if (close < 0) break;
    kept.push(markdown.slice(from, open));
    from = close + 3;
  }
  return kept.join('') + markdown.slice(from);
}

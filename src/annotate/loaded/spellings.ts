/** American ending or word to the British one; entries are written in the American way. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/iz(e[ds]?|ing|er|ers|ation)$/, 'is$1'],
  [
    /^(col|fav|hon|lab|rum|hum|behavi|ranc|ferv|clam|vap|val|sav|neighb|arm|harb|dishon)or/,
    '$1our',
  ],
  [/^(gruel|marvel|quarrel|squabbl|travel|grovel|snivel|shrivel|unravel)(ing|ed|ous)$/, '$1l$2'],
  [/^(ski|wil|unski)llful/, '$1lful'],
  [/^(meag|spect|maneuv|somb|luster|lackluster)er$/, '$1re'],
  [/^skeptic/, 'sceptic'],
  [/^(pret|off|def)ense/, '$1ence'],
  [/^(lack)?luster$/, '$1lustre'],
  [/^theater$/, 'theatre'],
  [/^check$/, 'cheque'],
  [/^anemic$/, 'anaemic'],
  [/^ax$/, 'axe'],
];

/** The same words as written in Britain; null where nothing differs. */
export function britishSpelling(words: readonly string[]): readonly string[] | null {
  const spelled = words.map(british);
  return spelled.some((word, at) => word !== words[at]) ? spelled : null;
}

/** No word without one of these is spelled in two ways. */
const MAY_DIFFER = /iz|or|ing|ed|ous|llful|er$|sk|ense|eck$|anem|ax$/;

function british(word: string): string {
  if (!MAY_DIFFER.test(word)) return word;
  for (const [ending, instead] of BRITISH) {
    if (ending.test(word)) return word.replace(ending, instead);
  }
  return word;
}

/** What a page says of its article in JSON-LD (schema.org); empty where it says nothing. */
export interface Stated {
  readonly outlet: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly author: string;
  readonly url: string;
  readonly body: string;
}

/** The first article among the page's JSON-LD scripts, with the publisher from wherever it stands. */
export function readJsonLd(scripts: readonly string[]): Stated {
  const items = scripts.flatMap((script) => flatten(parse(script)));
  const article = items.find((item) => typesOf(item).some((type) => ARTICLE.test(type))) ?? {};
  return {
    outlet: nameOf(article['publisher']) || nameOf(article['sourceOrganization']),
    title: textOf(article['headline']) || textOf(article['name']),
    publishedAt: textOf(article['datePublished']) || textOf(article['dateCreated']),
    author: nameOf(article['author']) || nameOf(article['creator']),
    url: textOf(article['url']) || idOf(article['mainEntityOfPage']),
    body: textOf(article['articleBody']),
  };
}

type Item = Readonly<Record<string, unknown>>;

const ARTICLE = /^(?:.*[/:])?(?:\w*Article|\w*Posting|Report|Review)$/;
const MOST_ITEMS = 1000;

function parse(script: string): unknown {
  const plain = script
    .replace(/^\s*(?:<!--|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\]\]>)\s*;?\s*$/, '');
  try {
    return JSON.parse(plain);
  } catch {
    return parseLoosely(plain);
  }
}

/** Many pages leave line breaks and tabs bare within strings, which JSON forbids. */
function parseLoosely(script: string): unknown {
  try {
    // oxlint-disable-next-line no-control-regex -- control characters are what breaks these scripts
    return JSON.parse(script.replaceAll(/[\u0000-\u001F]+/g, ' '));
  } catch {
    return null;
  }
}

/** The items of a script, through lists and `@graph`. */
function flatten(value: unknown): readonly Item[] {
  const items: Item[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && items.length < MOST_ITEMS) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_ITEMS));
    else if (isItem(next)) {
      items.push(next);
      if ('@graph' in next) waiting.push(next['@graph']);
    }
  }
  return items;
}

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function typesOf(item: Item): readonly string[] {
  const type = item['@type'];
  return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === 'string');
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function idOf(value: unknown): string {
  return textOf(value) || (isItem(value) ? textOf(value['@id']) || textOf(value['url']) : '');
}

/** "A", {"name": "A"}, or a list of such: "A, B". */
function nameOf(value: unknown): string {
  if (Array.isArray(value)) {
    return [...new Set(value.map(nameOf).filter((name) => name !== ''))].join(', ');
  }
  return textOf(value) || (isItem(value) ? textOf(value['name']) : '');
}

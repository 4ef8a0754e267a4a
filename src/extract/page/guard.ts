/** What can be told of a page's source without parsing it. */
export interface Soundness {
  /** Why the page cannot be read at all, or null. */
  readonly unreadable: string | null;
  /** The source ends before the page does. */
  readonly cutOff: boolean;
  /** Too many elements for what takes more than linear time. */
  readonly isHuge: boolean;
}

/** Reads the source once from left to right, whatever stands in it. */
export function inspect(html: string): Soundness {
  if (!/\S/.test(html)) return refuse('the page is empty');
  const { deepest, tags, endsInTag } = countTags(html);
  if (deepest > DEEPEST) return refuse('its elements are nested too deep');
  if (tags > MOST_TAGS) return refuse('it has too many elements');
  const isHuge = tags > MANY_TAGS || html.length > LONG;
  return { unreadable: null, cutOff: endsInTag || lacksItsEnd(html), isHuge };
}

const refuse = (reason: string): Soundness => ({
  unreadable: reason,
  cutOff: false,
  isHuge: false,
});

// Browsers stop nesting at 512.
const DEEPEST = 512;
const MOST_TAGS = 300_000;
// Readability takes seconds beyond these.
const MANY_TAGS = 30_000;
const LONG = 8_000_000;

/** Elements that may stay open by the HTML standard, or that hold nothing: they say nothing of depth. */
const UNCOUNTED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd tr td th thead tbody tfoot option optgroup colgroup html head body'
  ).split(' '),
);
/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);

const TAG = /<(\/?)([a-z][a-z0-9-]*)|<!--/gi;

interface TagCount {
  readonly deepest: number;
  readonly tags: number;
  /** The source stops within a tag, a comment or a script. */
  readonly endsInTag: boolean;
}

function countTags(html: string): TagCount {
  const lower = html.toLowerCase();
  let depth = 0;
  let deepest = 0;
  let tags = 0;
  let at = 0;
  while (at >= 0) {
    TAG.lastIndex = at;
    const match = TAG.exec(lower);
    if (match === null) return { deepest, tags, endsInTag: false };
    const [, slash, name = ''] = match;
    at = endOfTag(lower, match.index, { slash: slash === '/', name });
    tags += 1;
    if (!UNCOUNTED.has(name) && name !== '' && lower[at - 2] !== '/' && !RAW.has(name)) {
      depth = Math.max(0, depth + (slash === '/' ? -1 : 1));
      deepest = Math.max(deepest, depth);
    }
  }
  return { deepest, tags, endsInTag: true };
}

/** Where reading goes on after a tag, the comment or the raw element that begins here; -1 where the source ends first. */
function endOfTag(
  lower: string,
  start: number,
  tag: { readonly slash: boolean; readonly name: string },
): number {
  const closing = tag.name === '' ? '-->' : RAW.has(tag.name) && !tag.slash ? `</${tag.name}` : '>';
  const end = lower.indexOf(closing, start);
  return end < 0 ? -1 : end + closing.length;
}

/** A page that opens its body but never closes it or itself. Many sites leave out one of the two, so both must lack. */
function lacksItsEnd(html: string): boolean {
  return /<body/i.test(html) && !/<\/(?:body|html)\s*>/i.test(html.slice(-TAIL));
}

// Scripts and comments may follow the end of the body.
const TAIL = 20_000;

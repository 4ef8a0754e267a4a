import { type DomElement, type DomNode, isElement, isText } from './dom.ts';
import { CAPTION, FURNITURE, FURNITURE_TAGS } from './furniture.ts';

/** An element that is taken for page furniture; the same object for all blocks within it. */
export interface Hint {
  readonly reason: string;
}

/** A run of text that the page sets apart: a paragraph, heading, list item, cell, or a line ended by a break. */
export interface Block {
  readonly text: string;
  /** Name of the nearest block element, in capitals. */
  readonly tag: string;
  /** Characters of the text that are links. */
  readonly linked: number;
  /** Characters of the text in inline elements named as captions. */
  readonly captioned: number;
  /** The elements of furniture that hold it, outermost first. */
  readonly hints: readonly Hint[];
}

/** The visible text under `root`, in order. */
export function blocksOf(root: DomElement): readonly Block[] {
  const walk: Walk = { blocks: [], parts: [], linked: 0, captioned: 0 };
  const place = { tag: root.nodeName, hints: [], isLink: false, isCaption: false };
  visit(root, walk, place);
  flush(walk, place);
  return walk.blocks;
}

interface Walk {
  readonly blocks: Block[];
  parts: string[];
  linked: number;
  captioned: number;
}
interface Place {
  readonly tag: string;
  readonly hints: readonly Hint[];
  readonly isLink: boolean;
  readonly isCaption: boolean;
}

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE META LINK IFRAME OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO SELECT OPTION TEXTAREA INPUT IMG'.split(
    ' ',
  ),
);
const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

function visit(element: DomElement, walk: Walk, place: Place): void {
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (isText(child)) addText(child, walk, place);
    else if (isElement(child)) enter(child, walk, place);
  }
}

function addText(node: DomNode, walk: Walk, place: Place): void {
  const text = node.textContent ?? '';
  walk.parts.push(text);
  if (place.isLink) walk.linked += text.trim().length;
  if (place.isCaption) walk.captioned += text.trim().length;
}

function enter(element: DomElement, walk: Walk, place: Place): void {
  const tag = element.nodeName.toUpperCase();
  if (SKIPPED.has(tag) || isHidden(element)) return;
  if (tag === 'BR') return flush(walk, place);
  const hint = hintOf(element, tag);
  const isBlock = BLOCK.has(tag) || hint !== null;
  const inner = {
    tag: isBlock ? tag : place.tag,
    hints: hint === null ? place.hints : [...place.hints, hint],
    isLink: place.isLink || tag === 'A',
    isCaption: place.isCaption || (!isBlock && isNamedCaption(element)),
  };
  if (BLOCK.has(tag)) flush(walk, place);
  visit(element, walk, inner);
  if (BLOCK.has(tag)) flush(walk, inner);
}

function isHidden(element: DomElement): boolean {
  const style = element.getAttribute('style');
  return (
    element.getAttribute('hidden') !== null ||
    (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style))
  );
}

const isNamedCaption = (element: DomElement): boolean => CAPTION.test(namesOf(element));

function hintOf(element: DomElement, tag: string): Hint | null {
  const byTag = FURNITURE_TAGS[tag];
  if (byTag !== undefined) return { reason: byTag };
  if (!BLOCK.has(tag)) return null;
  const names = namesOf(element);
  if (names === '') return null;
  const found = FURNITURE.find(({ named }) => named.test(names));
  return found === undefined ? null : { reason: found.reason };
}

/** The words of an element's class and id in lower case with a space around each; empty where it has none. */
function namesOf(element: DomElement): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (names.length < 3) return '';
  return ` ${names
    .slice(0, LONGEST_NAMES)
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')} `;
}

const LONGEST_NAMES = 300;

function flush(walk: Walk, place: Place): void {
  const text = walk.parts
    .join('')
    .replaceAll(/[\s\u200B\u00AD\uFEFF]+/g, ' ')
    .trim();
  if (text !== '') {
    const { linked, captioned } = walk;
    walk.blocks.push({ text, tag: place.tag, linked, captioned, hints: place.hints });
  }
  walk.parts = [];
  walk.linked = 0;
  walk.captioned = 0;
}

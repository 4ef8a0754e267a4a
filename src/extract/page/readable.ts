import { Readability } from '@mozilla/readability';
import { type Block, blocksOf } from './blocks.ts';
import { type DomDocument, type DomNode, isElement } from './dom.ts';

/** What Readability takes for the article; empty where it finds none. It takes the document apart: read all else before. */
export function readableBlocks(document: DomDocument): readonly Block[] {
  try {
    const options = { serializer: (node: DomNode) => node, disableJSONLD: true };
    const content = new Readability<DomNode>(document, options).parse()?.content ?? null;
    return content !== null && isElement(content) ? blocksOf(content) : [];
  } catch {
    return [];
  }
}

import { parseHTML } from 'linkedom';
import type { DomDocument } from './dom.ts';

/** The document, or null where the parser gives up. */
export function parsePage(html: string): DomDocument | null {
  try {
    const source = hasBody(html) ? html : `<html><head></head><body>${html}</body></html>`;
    const { document }: { readonly document: DomDocument } = parseHTML(source);
    return document.body === null ? null : document;
  } catch {
    return null;
  }
}

// linkedom takes the first element of a source without these for the whole document.
const hasBody = (html: string): boolean => /<html/i.test(html) && /<body/i.test(html);

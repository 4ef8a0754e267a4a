import type { Detector } from './language.ts';
import type { Page } from './page/page.ts';

/** What takes long to load and most texts never need; null until it is loaded. */
export interface Tools {
  readonly detector: Detector | null;
  /** The page, or why it cannot be read. */
  readonly readPage: ((html: string) => Page | { readonly unreadable: string }) | null;
}

export const NO_TOOLS: Tools = { detector: null, readPage: null };

/** The tools with one more. */
export async function withTool(tools: Tools, needed: keyof Tools): Promise<Tools> {
  if (needed === 'readPage') {
    const { readPage } = await import('./page/page.ts');
    return { ...tools, readPage };
  }
  const { eld } = await import('eld/small');
  return { ...tools, detector: eld };
}

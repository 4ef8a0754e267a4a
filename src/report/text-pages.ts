import type { Text, Texts } from './texts.ts';

/** An event of more texts than this has them on pages of their own: one page would not open. */
export const MOST_ON_EVENT_PAGE = 36;
/** Texts on a further page. */
const ON_A_PAGE = 20;

/** A further page with some texts of a large event. */
export interface TextPage {
  /** File name, beside the event's page. */
  readonly href: string;
  /** "Texts 21–40 of 200: Gazette to Post" */
  readonly label: string;
  readonly texts: Texts;
}

/** The texts with the page on which each stands, and these pages; none where the event’s own page holds all. */
export function textPagesOf(
  texts: Texts,
  name: string,
): { readonly texts: Texts; readonly pages: readonly TextPage[] } {
  if (texts.size <= MOST_ON_EVENT_PAGE) return { texts, pages: [] };
  const placed = [...texts].map(([id, text]): [string, Text] => [
    id,
    { ...text, page: pageOf(name, Math.ceil(text.number / ON_A_PAGE)) },
  ]);
  const pages: TextPage[] = [];
  for (let from = 0; from < placed.length; from += ON_A_PAGE) {
    const part = placed.slice(from, from + ON_A_PAGE);
    pages.push({
      href: pageOf(name, from / ON_A_PAGE + 1),
      label: `Texts ${from + 1}–${from + part.length} of ${placed.length}: ${namesIn(part)}`,
      texts: new Map(part),
    });
  }
  return { texts: new Map(placed), pages };
}

const namesIn = (part: readonly (readonly [string, Text])[]): string =>
  [...new Set([part[0], part.at(-1)].flatMap((one) => one?.[1].label ?? []))].join(' to ');

const pageOf = (name: string, nth: number): string => `${name}-texts-${nth}.html`;

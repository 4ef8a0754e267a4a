import type { PageShell, Templates } from '../text/templates.ts';
import { compileTemplates, pageShell } from '../text/templates.ts';
import type { EventPage } from './html-event.ts';
import { eventView, lensPageViews, textsViews } from './html-event.ts';
import type { IndexPage } from './html-index.ts';
import { indexView } from './html-index.ts';
import type { LensPageView } from './html-lens.ts';

export type { Templates } from '../text/templates.ts';
export type { IndexEntry } from './html-index.ts';

/** Pages as HTML, each whole in itself. */
export interface HtmlReports {
  readonly index: (page: IndexPage) => string;
  readonly event: (page: EventPage) => string;
  /** Further pages of a large event: with its texts, and with what each lens shows. */
  readonly further: (
    page: EventPage,
  ) => readonly { readonly href: string; readonly html: string }[];
}

/** `templates`: every file of templates/ by its path there. Compiled once for all pages of a run. */
export function htmlReports(templates: Templates): HtmlReports {
  const draw = compileTemplates(templates);
  const { 'styles.css': style = '', 'page.js': script = '' } = templates;
  const shellOf = (toggles: readonly { readonly slot: number }[]): PageShell =>
    pageShell([style, ...toggles.map(({ slot }) => offRule(slot))].join('\n'), script);
  return {
    index: (page) => draw('index', { ...indexView(page), shell: pageShell(style, script) }),
    event: (page) => {
      const view = eventView(page);
      return draw('event', { ...view, shell: shellOf(view.toggles) });
    },
    further: (page) => [
      ...textsViews(page).map((view) => ({
        href: view.href,
        html: draw('texts', { ...view, shell: shellOf(view.toggles) }),
      })),
      ...lensPageViews(page).map((view) => ({
        href: view.href,
        html: draw('lens', { ...view, parts: partsOf(view), shell: shellOf([]) }),
      })),
    ],
  };
}

/** What to jump to; nothing where there is one thing only. */
const partsOf = ({ lens }: LensPageView): LensPageView['lens']['details'] =>
  lens.details.length > 1 ? lens.details : [];

// A lens's marks go plain while its box is not ticked: no script is needed for it.
const offRule = (slot: number): string =>
  `body:has(#show-${slot}:not(:checked)) .t${slot}{border-color:transparent;background:none}` +
  `body:has(#show-${slot}:not(:checked)) .t${slot}::after{content:none}`;

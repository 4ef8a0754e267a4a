import type { PageShell, Templates } from '../text/templates.ts';
import { compileTemplates, pageShell } from '../text/templates.ts';
import type { EventPage } from './html-event.ts';
import { eventView, textsViews } from './html-event.ts';
import type { IndexPage } from './html-index.ts';
import { indexView } from './html-index.ts';

export type { Templates } from '../text/templates.ts';
export type { IndexEntry } from './html-index.ts';

/** Pages as HTML, each whole in itself. */
export interface HtmlReports {
  readonly index: (page: IndexPage) => string;
  readonly event: (page: EventPage) => string;
  /** Further pages with the texts of a large event. */
  readonly texts: (page: EventPage) => readonly { readonly href: string; readonly html: string }[];
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
    texts: (page) =>
      textsViews(page).map((view) => ({
        href: view.href,
        html: draw('texts', { ...view, shell: shellOf(view.toggles) }),
      })),
  };
}

// A lens's marks go plain while its box is not ticked: no script is needed for it.
const offRule = (slot: number): string =>
  `body:has(#show-${slot}:not(:checked)) .t${slot}{border-color:transparent;background:none}` +
  `body:has(#show-${slot}:not(:checked)) .t${slot}::after{content:none}`;

import type { Templates } from '../text/templates.ts';
import { compileTemplates, pageShell } from '../text/templates.ts';
import type { EventPage } from './html-event.ts';
import { eventView } from './html-event.ts';
import type { IndexPage } from './html-index.ts';
import { indexView } from './html-index.ts';

export type { Templates } from '../text/templates.ts';
export type { IndexEntry } from './html-index.ts';

/** Pages as HTML, each whole in itself. */
export interface HtmlReports {
  readonly index: (page: IndexPage) => string;
  readonly event: (page: EventPage) => string;
}

/** `templates`: every file of templates/ by its path there. Compiled once for all pages of a run. */
export function htmlReports(templates: Templates): HtmlReports {
  const draw = compileTemplates(templates);
  const { 'styles.css': style = '', 'page.js': script = '' } = templates;
  return {
    index: (page) => draw('index', { ...indexView(page), shell: pageShell(style, script) }),
    event: (page) => {
      const view = eventView(page);
      const toggles = view.toggles.map(({ slot }) => offRule(slot)).join('\n');
      return draw('event', { ...view, shell: pageShell(`${style}\n${toggles}`, script) });
    },
  };
}

// A lens's marks go plain while its box is not ticked: no script is needed for it.
const offRule = (slot: number): string =>
  `body:has(#show-${slot}:not(:checked)) .t${slot}{border-color:transparent;background:none}` +
  `body:has(#show-${slot}:not(:checked)) .t${slot}::after{content:none}`;

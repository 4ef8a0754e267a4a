import { worksheetHtml } from '../exercise/html.ts';
import { worksheet } from '../exercise/index.ts';
import type { Story } from '../model/event.ts';
import type { ComparedEvent, EventFiles } from '../model/run.ts';
import { htmlReports, type IndexEntry } from '../report/html.ts';
import { renderJson } from '../report/json.ts';
import { pageName } from '../report/page-name.ts';
import { renderTerminal } from '../report/terminal.ts';
import type { ReportFolder } from '../store/report-folder.ts';
import { printable } from '../text/printable.ts';
import type { Work } from './comparing.ts';
import { foldProblems } from './folded-problems.ts';
import { counted } from './journal.ts';
import { VERSION } from './package-root.ts';
import { readTemplates } from './templates.ts';
import { terminalOptions } from './terminal.ts';

/** Writes a run's reports, event by event; the index last. */
export interface ReportWriter {
  readonly event: (compared: ComparedEvent) => void;
  /** Writes the index; gives what was written and the gist for the terminal. */
  readonly end: (work: Work) => { readonly files: readonly EventFiles[]; readonly gist: string };
}

/** Events whose gist ends the run; the index has them all. */
const MOST_GISTS = 12;

export function reportWriter(folder: ReportFolder): ReportWriter {
  const templates = readTemplates();
  const html = htmlReports(templates);
  const drawWorksheet = worksheetHtml(templates);
  const files: EventFiles[] = [];
  const entries: IndexEntry[] = [];
  const gists: string[] = [];
  const look = terminalOptions();
  return {
    event: ({ event, comparison }) => {
      const sheet = worksheet(event, comparison);
      const own = filesOf({ event, comparison }, sheet.exercises.length > 0);
      folder.write(own.data, `${renderJson(comparison, 2)}\n`);
      const hrefs = { indexHref: INDEX, jsonHref: own.data, worksheetHref: own.worksheet };
      const page = { event, comparison, ...hrefs, href: own.page };
      folder.write(own.page, printable(html.event(page)));
      for (const { href, html: drawn } of html.further(page)) folder.write(href, printable(drawn));
      if (own.worksheet !== null) folder.write(own.worksheet, printable(drawWorksheet(sheet)));
      files.push(own);
      entries.push({
        comparison,
        story: event.story,
        href: own.page,
        worksheetHref: own.worksheet,
      });
      if (gists.length < MOST_GISTS) {
        gists.push(renderTerminal(event, comparison, look));
      }
    },
    end: (work) => {
      const page = { title: 'Parallax', events: entries, ...restOfIndex(work) };
      folder.write(INDEX, printable(html.index(page)));
      const more = entries.length - gists.length;
      const rest = more > 0 ? [`… and ${counted(more, 'more event')} in the report.\n`] : [];
      return { files, gist: [...gists, ...rest].join('\n') };
    },
  };
}

/** The page that leads to all others. */
export const INDEX = 'index.html';

function filesOf({ event, comparison }: ComparedEvent, hasWorksheet: boolean): EventFiles {
  const name = pageName(comparison);
  const { id, story, title } = event;
  return {
    id,
    story,
    title,
    page: `${name}.html`,
    data: `${name}.json`,
    worksheet: hasWorksheet ? `${name}-worksheet.html` : null,
  };
}

/** What the index says beside its events: stories, what was skipped, how the run was made. */
function restOfIndex({ grouping, journal, settings, articles }: Work): {
  readonly stories: readonly Story[];
  readonly skipped: readonly { readonly source: string; readonly reason: string }[];
  readonly made: readonly { readonly label: string; readonly value: string }[];
} {
  return {
    stories: grouping.stories,
    skipped: foldProblems(journal.problems.filter(({ skipped }) => skipped)).map(
      ({ problem, more }) => ({
        source: problem.source,
        reason:
          more > 0
            ? `${problem.message}; and ${more.toLocaleString('en')} more like this`
            : problem.message,
      }),
    ),
    made: [
      { label: 'Parallax', value: VERSION },
      { label: 'Articles', value: String(articles.length) },
      { label: 'Lenses', value: settings.lenses.join(', ') },
      {
        label: 'Texts',
        value: settings.clean ? 'cleaned; each article lists what was removed' : 'as they are',
      },
      ...(settings.lexicon === null
        ? []
        : [
            {
              label: 'Own lexicon',
              value: `${settings.lexicon.path} (${settings.lexicon.entries} entries)`,
            },
          ]),
      { label: 'All of it', value: 'run.json' },
    ],
  };
}

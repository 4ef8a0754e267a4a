import { worksheetHtml } from '../exercise/html.ts';
import { worksheet } from '../exercise/index.ts';
import { worksheetMarkdown } from '../exercise/markdown.ts';
import type { GroupedEvent } from '../model/event.ts';
import type { Worksheet } from '../model/exercise.ts';
import { UserError } from '../model/user-error.ts';
import { writeOutputFile } from '../store/output-file.ts';
import { printable } from '../text/printable.ts';
import { comparing, type Work } from './comparing.ts';
import type { ComparingOptions } from './options.ts';
import { write } from './output.ts';
import { readTemplates } from './templates.ts';

type ExerciseOptions = ComparingOptions & {
  format: 'html' | 'markdown' | 'json';
  event: string | undefined;
  seed: number | undefined;
  out: string | undefined;
};

/** `parallax exercise`: a worksheet from one event. */
export async function exercise(options: ExerciseOptions): Promise<void> {
  const { seed, out } = options;
  const work = await comparing(options);
  for await (const { event, comparison } of work.compare([chosenEvent(work, options.event)])) {
    const sheet = worksheet(event, comparison, seed === undefined ? {} : { seed });
    const text = rendered(sheet, options);
    if (out === undefined) await write(text);
    else writeOutputFile(out, text);
  }
  work.journal.tally(work.articles.length);
  work.judge();
}

/** The event asked for, or that which most outlets cover. */
function chosenEvent({ grouping, articles }: Work, id: string | undefined): GroupedEvent {
  const outletOf = new Map(articles.map((article) => [article.id, article.outlet]));
  const breadth = ({ articleIds }: GroupedEvent): number =>
    new Set(articleIds.map((articleId) => outletOf.get(articleId))).size;
  const widest = grouping.events.toSorted((a, b) => breadth(b) - breadth(a))[0];
  const chosen = id === undefined ? widest : grouping.events.find((event) => event.id === id);
  if (chosen !== undefined) return chosen;
  const known = grouping.events.map((event) => `  ${event.id}  ${event.title}`).join('\n');
  throw new UserError('unknown-event', `there is no event "${id ?? ''}"`, {
    hint: `The events are:\n${known}`,
  });
}

function rendered(sheet: Worksheet, { format }: ExerciseOptions): string {
  if (format === 'html') return printable(worksheetHtml(readTemplates())(sheet));
  return format === 'json' ? `${JSON.stringify(sheet, null, 2)}\n` : worksheetMarkdown(sheet);
}

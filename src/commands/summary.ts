import type { ComparedEvent } from '../model/run.ts';
import { renderJson } from '../report/json.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { renderTerminal } from '../report/terminal.ts';
import { comparing } from './comparing.ts';
import type { ComparingOptions } from './options.ts';
import { write } from './output.ts';
import { terminalOptions } from './terminal.ts';

type Format = 'text' | 'markdown' | 'json';

/** `parallax summary`. */
export async function summary(options: ComparingOptions & { format: Format }): Promise<void> {
  const work = await comparing(options);
  const render = rendererOf(options.format);
  const { open, between, close } = FRAMES[options.format];
  let before = open;
  for await (const compared of work.compare()) {
    await write(before + render(compared));
    before = between;
  }
  await write(close);
  work.journal.tally(work.articles.length);
  work.judge();
}

/** What stands around the events: JSON is one list. */
const FRAMES: Readonly<Record<Format, { open: string; between: string; close: string }>> = {
  text: { open: '', between: '\n', close: '' },
  markdown: { open: '', between: '\n', close: '' },
  json: { open: '[\n', between: ',\n', close: '\n]\n' },
};

function rendererOf(format: Format): (compared: ComparedEvent) => string {
  if (format === 'json') return ({ comparison }) => renderJson(comparison);
  if (format === 'markdown') return ({ event, comparison }) => renderMarkdown(event, comparison);
  const look = terminalOptions();
  return ({ event, comparison }) => renderTerminal(event, comparison, look);
}

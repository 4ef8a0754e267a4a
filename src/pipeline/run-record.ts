import type { Article } from '../model/article.ts';
import type { InputProblem } from '../model/input-problem.ts';
import type { EventFiles, RunRecord, Settings } from '../model/run.ts';
import { contentHash } from '../text/hash.ts';

/** The record of a run, by which it can be made again and held against another. */
export function runRecord(run: {
  version: string;
  settings: Settings;
  inputs: readonly string[];
  articles: readonly Article[];
  eventOf: ReadonlyMap<string, string>;
  events: readonly EventFiles[];
  problems: readonly InputProblem[];
}): RunRecord {
  const { version, settings, inputs, articles, eventOf, events, problems } = run;
  return {
    schemaVersion: 1,
    program: { name: 'parallax', version },
    settings,
    inputs,
    articles: articles.map(({ id, source, outlet, text }) => ({
      id,
      source,
      outlet,
      textHash: contentHash(text),
      event: eventOf.get(id) ?? '',
    })),
    events,
    files: events.flatMap(({ page, data, worksheet }) =>
      worksheet === null ? [page, data] : [page, data, worksheet],
    ),
    problems,
  };
}

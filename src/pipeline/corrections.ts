import { type NamedCorrections, readCorrections } from '../ingest/corrections.ts';
import type { Article } from '../model/article.ts';
import type { CorrectionProblem, Corrections } from '../model/event.ts';
import type { InputProblem } from '../model/input-problem.ts';
import { editDistance } from '../text/edit-distance.ts';
import type { Intake } from './intake.ts';

/** What corrections need to know of an article. */
export type Named = Pick<Article, 'id' | 'source'>;

/** Reads the reader's corrections; what the first part gives is asked for the articles once these are read. */
export async function correctionsOf({
  inputs,
  events,
  onProblem,
}: Intake): Promise<(articles: Iterable<Named>) => Corrections> {
  const files = await readCorrections(inputs, events ?? null, onProblem);
  return (articles) => resolved(files, articles, onProblem);
}

/** Tells what of the corrections could not be followed. */
export function tellCorrections(
  problems: readonly CorrectionProblem[],
  onProblem: Intake['onProblem'],
): void {
  for (const { message } of problems) {
    onProblem({
      source: 'corrections',
      message,
      hint: 'Mend the entry in events.json.',
      skipped: false,
    });
  }
}

const NONE: Corrections = { together: [], apart: [] };

/** Names turned into ids; a name that no article has is told and left out. */
export function resolved(
  files: readonly NamedCorrections[],
  articles: Iterable<Named>,
  onProblem: (problem: InputProblem) => void,
): Corrections {
  if (files.length === 0) return NONE;
  const ids = idsByName(articles);
  const idsOf =
    ({ source, folder }: NamedCorrections, list: string) =>
    (names: readonly string[], at: number): readonly string[] =>
      names.flatMap((name) => {
        const id = ids.get(name) ?? ids.get(pathFrom(folder, name));
        if (id !== undefined) return [id];
        const message = `entry ${at + 1} of "${list}": there is no article "${name}"`;
        onProblem({ source, message, hint: hintFor(name, folder, ids), skipped: false });
        return [];
      });
  const all = (list: 'together' | 'apart'): readonly (readonly string[])[] =>
    files.flatMap((file) => file[list].map(idsOf(file, list)));
  return { together: all('together'), apart: all('apart') };
}

/** Ids come first: a path that is also an id means the article of that id. */
function idsByName(articles: Iterable<Named>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const sources: Named[] = [];
  for (const article of articles) {
    ids.set(article.id, article.id);
    sources.push(article);
  }
  for (const { id, source } of sources) if (!ids.has(source)) ids.set(source, id);
  return ids;
}

/** A path as seen from a folder, as sources are written: with `/`, without `.` and `..` where these cancel out. */
function pathFrom(folder: string, name: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${name}`.replaceAll('\\', '/').split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part);
  }
  return parts.join('/');
}

/** A fifth of the name may be mistyped. */
const MOST_WRONG = 0.2;
const MOST_TRIED = 20_000;

function hintFor(name: string, folder: string, ids: ReadonlyMap<string, string>): string {
  const wanted = [name, pathFrom(folder, name)];
  let best: string | null = null;
  let least = Math.max(2, Math.ceil(name.length * MOST_WRONG)) + 1;
  let tried = 0;
  for (const known of ids.keys()) {
    tried += 1;
    if (tried > MOST_TRIED) break;
    for (const form of wanted) {
      const distance = editDistance(form, known, least);
      if (distance < least) [best, least] = [known, distance];
    }
  }
  return best === null
    ? 'Name articles by their id, or by their path as seen from the file of corrections.'
    : `Did you mean "${best}"?`;
}

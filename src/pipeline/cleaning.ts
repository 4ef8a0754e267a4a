import { type Extraction, extract } from '../extract/index.ts';
import { languageName } from '../extract/language.ts';
import { NO_TOOLS, withTool } from '../extract/tools.ts';
import type { Article, RawArticle } from '../model/article.ts';
import type { InputProblem } from '../model/input-problem.ts';
import { isReadable } from './admission.ts';
import { type Intake, rawArticlesOf } from './intake.ts';

/**
 * Reads and cleans the inputs, one article at a time. What cannot be read is told and skipped; what is
 * not in English is told and passed on, for its text's sake.
 */
export async function* articlesOf(intake: Intake): AsyncGenerator<Article> {
  for await (const raw of rawArticlesOf(intake)) {
    // oxlint-disable-next-line no-await-in-loop -- articles come one after another
    const article = await articleIn(raw, intake);
    if (article !== null) yield article;
  }
}

/** Null, and told, where there is no article in it. */
export async function articleIn(
  raw: RawArticle,
  { clean, onProblem }: Intake,
): Promise<Article | null> {
  const article = await cleaned(raw, clean, onProblem);
  if (article !== null && !isReadable(article)) onProblem(foreign(article));
  return article;
}

async function cleaned(
  raw: RawArticle,
  clean: boolean,
  onProblem: Intake['onProblem'],
): Promise<Article | null> {
  const outcome = await extracted(raw, clean);
  if ('rejected' in outcome) {
    const hint = 'Check the file, or give its text as .txt; --no-clean takes texts as they are.';
    onProblem({ source: raw.source, message: outcome.rejected, hint, skipped: true });
    return null;
  }
  return outcome.article;
}

let tools = NO_TOOLS;

/** Loads what extraction needs when it first needs it. */
export async function extracted(
  raw: RawArticle,
  clean: boolean,
): Promise<Exclude<Extraction, { readonly needs: unknown }>> {
  const outcome = extract(raw, { clean, tools });
  if (!('needs' in outcome)) return outcome;
  tools = await withTool(tools, outcome.needs);
  return extracted(raw, clean);
}

const foreign = ({ source, language }: Article): InputProblem => ({
  source,
  message: `not analysed: the text is in ${languageName(language)}`,
  hint: 'Parallax reads English only; its word lists would say wrong things of other languages.',
  skipped: true,
});

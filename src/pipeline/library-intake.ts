import { strongestOf } from '../cluster/nearby.ts';
import type { Article } from '../model/article.ts';
import type { IndexedArticle, LibraryEntry } from '../model/known-article.ts';
import type { Library } from '../store/library.ts';
import { contentHash } from '../text/hash.ts';
import { type Admitted, admission, isReadable, markOf } from './admission.ts';
import { articleIn } from './cleaning.ts';
import { type Intake, rawArticlesOf } from './intake.ts';
import { knownOf } from './known.ts';
import type { Progress } from './progress.ts';

/** Articles written in one transaction: what a run that is stopped loses at most. */
const BATCH = 200;

/**
 * Reads the inputs into the library; what it has is not cleaned and weighed again. Gives the ids of all
 * that was read, and what of it is new.
 */
export async function readInto(
  library: Library,
  from: {
    readonly kept: readonly IndexedArticle[];
    readonly intake: Intake;
    readonly progress: Progress;
  },
): Promise<{ readonly ids: ReadonlySet<string>; readonly added: readonly IndexedArticle[] }> {
  const { kept, intake, progress } = from;
  const keys = new Map<string, string>();
  const admit = admissionTo(kept, keys, intake);
  const ids = new Set<string>();
  const added: IndexedArticle[] = [];
  let batch: LibraryEntry[] = [];
  const flush = (): void => {
    library.keep(batch, keys);
    batch = [];
    keys.clear();
  };
  let done = 0;
  for await (const raw of rawArticlesOf(intake)) {
    done += 1;
    progress('reading', done, null);
    const key = contentHash(JSON.stringify([intake.clean, raw]));
    const same = library.idOf(key) ?? admit(await articleIn(raw, intake), key);
    if (same === null) continue;
    if (typeof same === 'string') ids.add(same);
    else {
      const known = knownOf(same);
      ids.add(same.id);
      const { print, ...row } = known;
      const strongest = strongestOf(print);
      added.push({ ...row, strongest });
      batch.push({ key, known, strongest, article: same });
    }
    if (batch.length + keys.size >= BATCH) flush();
  }
  flush();
  return { ids, added };
}

/** Admits an article that is new; gives the id alone of one that the library has from another path, and notes its key. */
function admissionTo(
  kept: readonly IndexedArticle[],
  keys: Map<string, string>,
  intake: Intake,
): (article: Article | null, key: string) => Article | string | null {
  const old = new Map<string, Admitted>(kept.map((article) => [article.id, article]));
  const admit = admission(intake.onProblem, new Map(old));
  return (article, key) => {
    if (article === null) return null;
    if (!isReadable(article)) return null;
    const { source, outlet } = article;
    const mark = markOf(article.text);
    const twin = old.get(article.id);
    if (twin?.outlet === outlet && twin.mark === mark) {
      keys.set(key, article.id);
      return article.id;
    }
    const id = admit({ id: article.id, source, outlet, mark });
    if (id === null) return null;
    return id === article.id ? article : { ...article, id };
  };
}

import type { Article } from '../model/article.ts';
import type { GroupedEvent, Grouping } from '../model/event.ts';
import type { ComparedEvent, Settings } from '../model/run.ts';
import { UserError } from '../model/user-error.ts';
import { collectionOf } from '../pipeline/collection.ts';
import { comparisonsOf } from '../pipeline/comparisons.ts';
import type { Intake } from '../pipeline/intake.ts';
import { lexiconOf } from '../pipeline/lexicon.ts';
import { settingsOf } from '../pipeline/settings.ts';
import { readSyntaxModel } from '../pipeline/syntax-model.ts';
import { intakeOf } from './intake-of.ts';
import { type Journal, openJournal } from './journal.ts';
import { lensFailures } from './lens-failures.ts';
import type { ComparingOptions } from './options.ts';
import { MODEL_FOLDER } from './package-root.ts';

/** A comparison under way. */
export interface Work {
  readonly intake: Intake;
  readonly settings: Settings;
  readonly articles: readonly Article[];
  readonly grouping: Grouping;
  readonly journal: Journal;
  /** The events compared, one at a time, those of most articles first; only those of `some` where given. */
  readonly compare: (some?: readonly GroupedEvent[]) => AsyncIterable<ComparedEvent>;
  /** Ends the work: throws where an input or a lens was bad. */
  readonly judge: () => void;
}

/** Reads the articles and makes ready to compare them. Throws a UserError where nothing was read. */
export async function comparing(options: ComparingOptions): Promise<Work> {
  const lexicon = await lexiconOf(options.lexicon);
  const settings = settingsOf({ ...options, lexicon });
  const journal = openJournal(options);
  const intake = intakeOf(options, journal);
  const { articles, grouping, read, counts } = await collectionOf(
    intake,
    libraryOption(options),
    journal.progress,
  );
  if (read === 0) {
    journal.tally(0);
    journal.judge(0);
  }
  if (counts !== null) journal.kept(options.library ?? '', counts);
  const model = readSyntaxModel(MODEL_FOLDER);
  const failures = lensFailures();
  return {
    intake,
    settings,
    articles,
    grouping,
    journal,
    compare: (events = grouping.events) =>
      failures.watching(
        comparisonsOf(
          { grouping: { ...grouping, events }, articles, model, lexicon },
          settings,
          journal.progress,
        ),
      ),
    judge: () => {
      journal.judge(read);
      failures.raise();
    },
  };
}

/** Throws a UserError where a library is asked to be one event. */
function libraryOption({ oneEvent, library }: ComparingOptions): {
  oneEvent: boolean;
  library: string | undefined;
} {
  if (!oneEvent || library === undefined) return { oneEvent, library };
  throw new UserError('bad-option', '--one-event and --library do not go together', {
    hint: 'A library keeps many events. Leave out one of the two.',
  });
}

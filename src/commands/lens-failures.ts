import { setImmediate } from 'node:timers/promises';
import type { Comparison } from '../model/comparison.ts';
import type { ComparedEvent } from '../model/run.ts';

/** Remembers lenses that failed, so that the run goes on and its exit status still tells. */
export function lensFailures(): {
  /** Passes the events on; between two of them signals such as Ctrl-C are heard. */
  readonly watching: (events: Iterable<ComparedEvent>) => AsyncGenerator<ComparedEvent>;
  /** Throws where a lens failed: a defect of ours. */
  readonly raise: () => void;
} {
  const failed: string[] = [];
  return {
    watching: async function* watching(events) {
      for (const compared of events) {
        failed.push(...failuresIn(compared.comparison));
        yield compared;
        // oxlint-disable-next-line no-await-in-loop -- the pause between events is what it is for
        await setImmediate();
      }
    },
    raise: () => {
      if (failed.length > 0) throw new Error(failed.join('\n'));
    },
  };
}

const failuresIn = ({ id, lenses }: Comparison): readonly string[] =>
  Object.values(lenses).flatMap((result) =>
    result.status === 'failed' ? [`lens ${result.meta.id} on event ${id}: ${result.error}`] : [],
  );

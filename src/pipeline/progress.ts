/** Told how far a stage has come; `total` null where unknown. */
export type Progress = (stage: string, done: number, total: number | null) => void;

/** Passes the items on, telling how many have come. */
export async function* counting<T>(
  items: AsyncIterable<T>,
  stage: string,
  progress: Progress,
): AsyncGenerator<T> {
  let done = 0;
  for await (const item of items) {
    yield item;
    done += 1;
    progress(stage, done, null);
  }
}

import type { Cue } from '../../lexicons/cue-table.ts';
import type { Range } from './passage.ts';

/** An attribution in tokens, before its source is resolved. */
export interface Draft {
  readonly source: Range | null;
  /** Who quotes the source: "the press service quoted him as saying". */
  readonly via?: Range | null;
  readonly cue: Range | null;
  /** The lexicon's entry; null where nothing but a colon or the flow of the talk attributes. */
  readonly entry: Cue | null;
  /** Never empty, in order. */
  readonly content: readonly Range[];
}

import { lenses } from '../lenses/index.ts';
import type { Lens, LensMeta } from '../model/lens.ts';
import type { ReaderLexicon } from '../model/loaded-entry.ts';
import type { Settings } from '../model/run.ts';
import { UserError } from '../model/user-error.ts';

/** What each lens says of itself, in the registry's order. */
export const lensMetas: readonly LensMeta[] = lenses.map(({ meta }) => meta);

/** The lenses that the settings name. */
export const lensesOf = (settings: Settings): readonly Lens[] =>
  lenses.filter(({ meta }) => settings.lenses.includes(meta.id));

/** Settings from what the user asked for. Throws a UserError at a lens that does not exist. */
export function settingsOf(asked: {
  clean: boolean;
  oneEvent: boolean;
  lens: readonly string[] | undefined;
  lexicon: ReaderLexicon | null;
}): Settings {
  const { clean, oneEvent, lens, lexicon } = asked;
  const known = lensMetas.map(({ id }) => id);
  const unknown = lens?.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new UserError('unknown-lens', `there is no lens "${unknown}"`, {
      hint: `The lenses are: ${known.join(', ')}.`,
    });
  }
  return {
    clean,
    oneEvent,
    lenses: lens === undefined ? known : known.filter((id) => lens.includes(id)),
    lexicon: lexicon === null ? null : { ...lexicon, entries: lexicon.entries.length },
  };
}

import { proseRange } from '../line.ts';
import { MENU_WORDS, NAVIGATION } from '../patterns/navigation.ts';
import { isNotice } from './notice.ts';
import { indicesWhere, type Pass } from './pass.ts';

/** Menus, breadcrumbs, tags; bare words only above the first paragraph and below the last. */
export const navigation: Pass = {
  reason: 'navigation',
  isLineByLine: false,
  find: (lines) => {
    const { first, last } = proseRange(lines);
    const hasProse = last >= 0;
    return indicesWhere(
      lines,
      (line, index) =>
        isNotice(line, NAVIGATION) ||
        (hasProse && (index < first || index > last) && MENU_WORDS.has(line.folded)),
    );
  },
};

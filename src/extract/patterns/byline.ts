import { type Notice, whole } from './notice.ts';

/** Lines that say who worked on an article, wherever they stand. */
export const STAFF: readonly Notice[] = whole(
  45,
  /^\W?(?:(?:additional|further|extra) )?(?:reporting|writing|editing|compiled|translated|translation|produced|photography)(?: (?:and|&) (?:reporting|writing|editing))?(?: in \S+(?: \S+)?)? by \S/,
  /^[^.!?]{3,120} contributed (?:to (?:this|the) (?:report|story|article|piece|coverage)|reporting)\b[^.!?]{0,60}\.?\)?$/,
  /^(?:the )?(?:associated press|reuters|afp|ap|agence france-presse) contributed\b/,
  /^\W{0,3}(?:with assistance (?:by|from)|contribut(?:ing|ors?) ?:) ?\S/,
  /^with (?:reporting|files|inputs?|additional reporting) (?:by|from)\b/,
  /^\(?(?:with )?(?:inputs?|agency inputs?) from [^.!?]{2,60}\)?\.?$/,
  /^(?:reporting|writing|editing|translation|photography|(?:edited|reported|compiled|translated) by) ?: ?\S[^!?]{1,80}$/,
  /^\((?=[^()]{0,160}(?:\S@\S|\b(?:reporting|writing|editing|edited)\b ?(?:by|:)))[^()!?]{3,200}\)\.?$/,
  /^(?:with|includes|including|contains|uses) (?:\S+ )?(?:material|information|reports?|copy|files|agency reports?) (?:from|by|of) (?:the )?[^.!?,;:]{2,40}\.?$/,
  /^source ?: ?\S[^.!?]{0,60}$/,
);

/** "By Jane Roe", "By JANE ROE and John Doe, Associated Press", "By Jane Roe in London | 15 May 2020". */
export const BYLINE =
  /^(?:By|BY|by|Written by|Posted by|Author:|Words by)[: ] ?(\p{Lu}[\p{L}.'’-]+(?:(?:,? (?:and|AND|&) |, | )(?:(?:de|van|von|der|al|bin|el|la|di|da) )?\p{Lu}[\p{L}.'’-]*){0,7})(?:\s*[,|/•·–—-]\s*.{0,80}| (?:in|for|at|on) .{2,50}| \d.{0,40}| @\S{1,40})?$/u;

/** Labels that stand alone on a line above their value. */
export const LABELS: Readonly<Record<string, 'author' | 'publishedAt'>> = {
  date: 'publishedAt',
  published: 'publishedAt',
  'published on': 'publishedAt',
  'publication date': 'publishedAt',
  posted: 'publishedAt',
  updated: 'publishedAt',
  author: 'author',
  authors: 'author',
  'written by': 'author',
  by: 'author',
};

/** A date line that says what it is the date of; "Updated 12:24 am EST, Wednesday, November 20, 2019". */
export const DATED =
  /^\W?(?:(?:first|last|originally|date) )?(?:published|posted|updated|modified|created|issued|last update)\b[^.!?]{0,20}[\d:][^!?]{0,90}$/;

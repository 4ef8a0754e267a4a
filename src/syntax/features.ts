/** Longest part of a word that is looked at: a "word" may be a line of a million characters. */
const LONGEST = 64;

/** The word as tables know it: in lower case, digits alike, the apostrophes and dashes of type as plain ones. */
export const plainForm = (form: string): string => (PLAIN.test(form) ? form : simplify(form));

const PLAIN = /^[a-z]{1,64}$/;

const simplify = (form: string): string =>
  form
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/\d/g, '0')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/[“”]/g, '"');

/** What a word shows of itself, without its neighbours: itself, its beginnings and endings, its shape. */
export function wordFeatures(form: string): readonly string[] {
  const plain = plainForm(form);
  const features = [`w:${plain}`, `shape:${shapeOf(form)}`, `case:${caseOf(form)}`];
  features.push(`length:${Math.min(plain.length, 12)}`);
  for (let size = 1; size <= 4 && size <= plain.length; size += 1) {
    features.push(`-${plain.slice(-size)}`);
  }
  for (let size = 1; size <= 4 && size < plain.length; size += 1) {
    features.push(`${plain.slice(0, size)}-`);
  }
  if (plain.includes('-') && plain.length > 1) features.push('has:-');
  if (/\d/.test(form)) features.push('has:0');
  return features;
}

/** Runs of letters and digits as one sign each: "McDonald" is XxXx, "10,000" is 0,0. */
export function shapeOf(form: string): string {
  let shape = '';
  for (const char of form.slice(0, 16)) {
    const sign = signOf(char);
    if (!shape.endsWith(sign)) shape += sign;
  }
  return shape;
}

function signOf(char: string): string {
  if (char >= 'a' && char <= 'z') return 'x';
  if (char >= 'A' && char <= 'Z') return 'X';
  if (char >= '0' && char <= '9') return '0';
  if (char < '\u0080') return char;
  if (/\p{Lu}/u.test(char)) return 'X';
  if (/\p{L}/u.test(char)) return char.toLowerCase() === char.toUpperCase() ? 'c' : 'x';
  return /\p{Extended_Pictographic}/u.test(char) ? '☺' : char;
}

function caseOf(form: string): string {
  const start = form.slice(0, LONGEST);
  const [lower, upper] = [start.toLowerCase(), start.toUpperCase()];
  if (lower === upper) return 'none';
  if (start === lower) return 'lower';
  if (start === upper) return start.length === 1 ? 'initial' : 'upper';
  const first = start.slice(0, 1);
  return first !== first.toLowerCase() && start.slice(1) === lower.slice(1) ? 'title' : 'mixed';
}

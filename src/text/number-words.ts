const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** How a whole number may be written, in lower case: "53", "fifty-three"; words below a hundred only. */
export function wordingsOfNumber(value: number): readonly string[] {
  if (!Number.isInteger(value) || value < 0) return [];
  const digits = [...new Set([String(value), value.toLocaleString('en')])];
  if (value >= 100) return digits;
  const small = SMALL[value];
  if (small !== undefined) return [...digits, small];
  const tens = TENS[Math.floor(value / 10) - 2] ?? '';
  const rest = SMALL[value % 10] ?? '';
  return [...digits, value % 10 === 0 ? tens : `${tens}-${rest}`];
}

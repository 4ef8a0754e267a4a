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

/** The value of a whole number below a thousand in figures, or below a hundred in words; null for anything else. */
export function valueInWords(words: string): number | null {
  if (/^\d{1,3}$/.test(words)) return Number(words);
  const [first = '', second = ''] = words.toLowerCase().split('-');
  const small = SMALL.indexOf(first);
  if (small >= 0) return second === '' ? small : null;
  const tens = TENS.indexOf(first);
  if (tens < 0) return null;
  const rest = second === '' ? 0 : SMALL.indexOf(second);
  return rest >= 0 && rest < 10 ? (tens + 2) * 10 + rest : null;
}

/** How many words a line has, of which the units are given; a run without spaces counts as one for every 30 characters of it. */
export function countWords(units: Uint16Array): number {
  let words = 0;
  let run = 0;
  for (let at = 0; at < units.length; at += 1) {
    const isSpace = (units[at] ?? 0) <= 32;
    if (!isSpace && run === 0) words += 1;
    run = isSpace || run + 1 === LONGEST_WORD ? 0 : run + 1;
  }
  return words;
}

/** The line ends as a sentence does, whatever quotation mark or bracket closes after it. */
export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line.slice(-LONGEST_END));
}

// Longer runs are addresses, other scripts or junk: what is said of a line's length must hold of them too.
const LONGEST_WORD = 30;
const LONGEST_END = 8;
const SENTENCE_END = /[.!?…。！？][\s"'”’»)\]*_]*$/;

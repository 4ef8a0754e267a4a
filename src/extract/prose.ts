/** How many words a line has; a run without spaces counts as one for every 30 characters of it. */
export function countWords(line: string): number {
  let words = 0;
  let run = 0;
  for (let i = 0; i < line.length; i += 1) {
    run = line.charCodeAt(i) <= 32 ? 0 : run + 1;
    if (run % LONGEST_WORD === 1) words += 1;
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

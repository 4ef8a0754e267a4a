import type { Utterance } from './utterances.ts';

/** The number of the sentence in which each word stands. */
export function sentenceNumbers({
  article: { text },
  words,
}: Pick<Utterance, 'article' | 'words'>): readonly number[] {
  let number = 0;
  return words.map(({ start }, at) => {
    const before = words[at - 1];
    const between = before === undefined ? '' : text.slice(before.end, start);
    if (/[.!?]["'”’)]*\s/.test(between) && /\p{Lu}/u.test(text.charAt(start))) number += 1;
    return number;
  });
}

/** The line of a word in a list, counted from zero; -1 where it is not there. */
export type WordList = (word: string) => number;

const LINE_FEED = 10;
const encoder = new TextEncoder();

/** A list of words in UTF-8, one a line, in byte order: it is searched as it is, so that opening it costs nothing. */
export function readWordList(bytes: Uint8Array): WordList {
  const starts = [0];
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
    starts.push(at + 1);
  }
  const lines = Uint32Array.from(starts);
  return (word) => {
    const wanted = bytesOf(word);
    let [low, high] = [0, lines.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = compareLine(bytes, lines[middle] as number, wanted);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return -1;
  };
}

/** The word in UTF-8; plain letters without the encoder, which takes longer to call than they to copy. */
function bytesOf(word: string): Uint8Array {
  const bytes = new Uint8Array(word.length);
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code > 127) return encoder.encode(word);
    bytes[i] = code;
  }
  return bytes;
}

/** The order that such a list must be in. */
export function inByteOrder(a: string, b: string): number {
  const [left, right] = [encoder.encode(a), encoder.encode(b)];
  for (let i = 0; i < left.length && i < right.length; i += 1) {
    if (left[i] !== right[i]) return (left[i] as number) - (right[i] as number);
  }
  return left.length - right.length;
}

/** Below zero where the line comes before `wanted`. */
function compareLine(bytes: Uint8Array, start: number, wanted: Uint8Array): number {
  for (let i = 0; ; i += 1) {
    const [ours, theirs] = [bytes[start + i] ?? LINE_FEED, wanted[i]];
    if (theirs === undefined) return ours === LINE_FEED ? 0 : 1;
    if (ours === LINE_FEED) return -1;
    if (ours !== theirs) return ours - theirs;
  }
}

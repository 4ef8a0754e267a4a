/** White space made single spaces, invisible marks gone: letters and quotation marks stay as they are. */
export function tidy(text: string): string {
  const trimmed = text.trim();
  return UNTIDY.test(trimmed)
    ? trimmed
        .replaceAll(/[\u200B\uFEFF\u00AD\u2060]/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim()
    : trimmed;
}

/** Nearly all lines are tidy: to look is far cheaper than to write every space anew. */
const UNTIDY = /[\u200B\uFEFF\u00AD\u2060]|[^\S ]|  /;

/**
 * The paragraphs of a plain text. A blank line always parts two; a single line break does so too, unless
 * the text is hard-wrapped: then a break stands only where the next word had no more room.
 */
export function splitParagraphs(text: string): readonly string[] {
  const lines = text.split(LINE_BREAK);
  const width = wrapWidth(lines);
  const paragraphs: string[] = [];
  let parts: string[] = [];
  const end = () => {
    if (parts.length > 0) paragraphs.push(joinWrapped(parts));
    parts = [];
  };
  for (const [index, raw] of lines.entries()) {
    const line = tidy(raw);
    if (line === '') {
      end();
      continue;
    }
    if (parts.length > 0 && !(width > 0 && isWrapped(lines[index - 1] ?? '', raw, width))) end();
    parts.push(line);
  }
  end();
  return paragraphs;
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
// Texts are wrapped at 60 to 80 characters by mail programs and editors; beyond 120 nobody wraps.
const NARROWEST = 40;
const WIDEST = 120;
const FEWEST_BREAKS = 3;
/** Share of the inner breaks that must stand where no word more would fit. */
const WRAPPED_SHARE = 0.75;
/** In running prose most wrapped lines end within a sentence; paragraphs on a line each do not. */
const OPEN_SHARE = 0.5;

/** The width at which the text is hard-wrapped; 0 where it is not. */
function wrapWidth(lines: readonly string[]): number {
  let width = 0;
  for (const line of lines) {
    const length = line.trimEnd().length;
    if (length > width && /\s/.test(line.trim())) width = length;
    if (width > WIDEST) return 0;
  }
  if (width < NARROWEST) return 0;
  const counts = countBreaks(lines, width);
  const isWrappedText =
    counts.breaks >= FEWEST_BREAKS &&
    counts.wrapped >= counts.breaks * WRAPPED_SHARE &&
    counts.open >= counts.breaks * OPEN_SHARE;
  return isWrappedText ? width : 0;
}

interface BreakCount {
  /** Breaks between two lines that are not blank. */
  readonly breaks: number;
  readonly wrapped: number;
  /** Breaks after which a sentence goes on. */
  readonly open: number;
}

function countBreaks(lines: readonly string[], width: number): BreakCount {
  let breaks = 0;
  let wrapped = 0;
  let open = 0;
  for (let i = 1; i < lines.length; i += 1) {
    const before = (lines[i - 1] ?? '').trimEnd();
    const after = (lines[i] ?? '').trim();
    if (before === '' || after === '') continue;
    breaks += 1;
    if (isWrapped(before, after, width)) wrapped += 1;
    if (!/[.!?:"”’)]$/.test(before)) open += 1;
  }
  return { breaks, wrapped, open };
}

/** The first word of the next line would not have fitted, and no indent says that a paragraph begins. */
function isWrapped(before: string, after: string, width: number): boolean {
  if (/^(?:\t| {2,})/.test(after)) return false;
  const word = /^\s*(\S{0,200})/.exec(after)?.[1] ?? '';
  return before.trimEnd().length + 1 + word.length > width;
}

/** A hyphen at the end of a line stays, and takes no space: "anti-" + "war". */
function joinWrapped(parts: readonly string[]): string {
  let joined = '';
  for (const part of parts) joined += joined === '' || /\p{L}-$/u.test(joined) ? part : ` ${part}`;
  return joined;
}

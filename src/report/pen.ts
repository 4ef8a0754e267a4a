import type picocolors from 'picocolors';
import { printable } from '../text/printable.ts';
import { wrap } from './wrap.ts';

/** How wide the terminal is, and its colours. */
export interface Pen {
  readonly width: number;
  readonly paint: ReturnType<typeof picocolors.createColors>;
}

/** Safe to print, on one line. */
export const clean = (text: string): string => printable(text).replace(/\s+/g, ' ');

/** Lines that fit, each after `indent`. */
export const wrapped = (pen: Pen, text: string, indent = ''): readonly string[] =>
  wrap(clean(text), pen.width - indent.length).map((line) => indent + line);

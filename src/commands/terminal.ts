import { isatty } from 'node:tty';
import type { TerminalOptions } from '../report/terminal.ts';

const STDOUT = 1;

/** How to write to this terminal: its width, and colour unless NO_COLOR is set or nobody looks. */
export const terminalOptions = (): TerminalOptions => ({
  width: process.stdout.columns ?? 80,
  colour: isatty(STDOUT) && (process.env['NO_COLOR'] ?? '') === '',
});

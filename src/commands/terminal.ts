import type { TerminalOptions } from '../report/terminal.ts';

/** How to write to this terminal: its width, and colour unless NO_COLOR is set or nobody looks. */
export const terminalOptions = (): TerminalOptions => ({
  width: process.stdout.columns ?? 80,
  colour: process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '',
});

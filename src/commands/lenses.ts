import type { LensMeta } from '../model/lens.ts';
import { lensMetas } from '../pipeline/settings.ts';
import { wrap } from '../report/wrap.ts';
import { write } from './output.ts';
import { terminalOptions } from './terminal.ts';

/** `parallax lenses`. */
export async function lenses(options: { format: 'text' | 'json' }): Promise<void> {
  if (options.format === 'json') return write(`${JSON.stringify(lensMetas, null, 2)}\n`);
  const width = Math.min(terminalOptions().width, WIDEST) - INDENT.length;
  return write(`${lensMetas.map((meta) => described(meta, width)).join('\n\n')}\n`);
}

const WIDEST = 100;
const INDENT = ' '.repeat(12);

const described = ({ id, title, question, method, limits }: LensMeta, width: number): string =>
  [
    `${id}: ${title}`,
    paragraph('Question', question, width),
    paragraph('Method', method, width),
    paragraph('Limits', limits, width),
  ].join('\n');

const paragraph = (label: string, text: string, width: number): string =>
  `  ${label}`.padEnd(INDENT.length) + wrap(text, width).join(`\n${INDENT}`);

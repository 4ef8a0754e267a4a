import type { Table, TableCell } from '../model/details.ts';

/** A cell of words alone; `tag` stands below them in small. */
export const cell = (text: string, tag = ''): TableCell => ({ text, tag, evidence: [] });

/** Where an outlet has nothing of a row. */
export const NONE: TableCell = cell('–');

/** What a row is about, then a cell an outlet. */
export const rowOf = (
  head: TableCell,
  outlets: readonly string[],
  cellOf: (outlet: string) => TableCell,
): readonly TableCell[] => [head, ...outlets.map(cellOf)];

/** What the rows are about, then the outlets or whatever else the columns hold. */
export const columnsOf = (first: string, others: readonly string[]): Table['columns'] => [
  { label: first, align: 'left' },
  ...others.map((label) => ({ label, align: 'left' as const })),
];

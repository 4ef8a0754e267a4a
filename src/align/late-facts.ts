import { isLate, type Position, type Prominence } from './positions.ts';

/** A fact that an outlet has late, though others lead with it. */
export interface LateFact {
  readonly prominence: Prominence;
  readonly outlet: string;
  readonly position: Position;
}

/** The most telling fact that each outlet has late, in the order of the facts. */
export function lateFacts(all: readonly Prominence[]): readonly LateFact[] {
  const told = new Set<string>();
  return all.flatMap((prominence) =>
    [...prominence.positions].flatMap(([outlet, position]) => {
      if (told.has(outlet) || !isLate(position) || prominence.fact.about === 'group') return [];
      told.add(outlet);
      return [{ prominence, outlet, position }];
    }),
  );
}

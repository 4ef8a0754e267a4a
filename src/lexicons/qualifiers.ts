/** What a qualifier does to the clause that it belongs to. */
export type QualifierClass = 'negation' | 'condition' | 'hedge' | 'contrast';

/** Words without which a clause says something else or something stronger. */
export interface Qualifier {
  readonly term: string;
  readonly class: QualifierClass;
  readonly note: string;
  /** Where the class is described. */
  readonly source: string;
}

const table = (shared: Omit<Qualifier, 'term'>, terms: string): readonly Qualifier[] =>
  terms
    .split(/[,\n]/)
    .map((term) => term.trim())
    .filter((term) => term !== '')
    .map((term) => ({ term, class: shared.class, note: shared.note, source: shared.source }));

/** That a cut which drops them can turn a statement round: McGlone 2005, “Quoted Out of Context”. */
export const qualifiers: readonly Qualifier[] = [
  ...table(
    {
      class: 'negation',
      note: 'Without it the clause says the opposite.',
      source: 'Huddleston and Pullum 2002, ch. 9 (Negation)',
    },
    `not, no, never, nobody, nothing, none, neither, nor, nowhere, hardly, scarcely, barely, rarely,
    seldom, cannot, can't, couldn't, won't, wouldn't, don't, doesn't, didn't, isn't, aren't, wasn't,
    weren't, haven't, hasn't, hadn't, shouldn't, mustn't, needn't, no longer, by no means, far from`,
  ),
  ...table(
    {
      class: 'condition',
      note: 'Without it the clause holds in every case.',
      source: 'Quirk et al. 1985, ch. 15 (clauses of condition and exception)',
    },
    `if, unless, only if, provided, providing, provided that, as long as, so long as, on condition that,
    on the condition that, in the event that, in case, assuming, supposing, except, except for, apart from,
    other than, subject to, only when, depending on, whether`,
  ),
  ...table(
    {
      class: 'hedge',
      note: 'Without it the clause is surer than the speaker was.',
      source: 'Lakoff 1973; Hyland 2005, Metadiscourse (hedges)',
    },
    `may, might, could, maybe, perhaps, possibly, probably, presumably, apparently, seemingly, likely,
    unlikely, i think, we think, i believe, we believe, i suppose, i guess, i hope, we hope, in my view, in my opinion,
    as far as i know, to my knowledge, it seems, it appears, seems to, seem to, appears to, appear to,
    almost, nearly, roughly, partly, in part, largely, mostly, mainly, generally, usually, often,
    sometimes, in some cases, to some extent, up to a point`,
  ),
  ...table(
    {
      class: 'contrast',
      note: 'Without it the clause stands without what the speaker set against it.',
      source: 'Quirk et al. 1985, ch. 15 (contrast and concession)',
    },
    `but, however, although, though, even though, yet, whereas, nevertheless, nonetheless,
    on the other hand, at the same time, despite, in spite of`,
  ),
];

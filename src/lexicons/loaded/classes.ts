import type { LoadedClass } from './table.ts';

/** What the entries of one kind of table share. */
export const LOADED_CLASSES = {
  negative: {
    category: 'evaluation',
    source: 'Martin and White 2005 (appreciation, negative); Recasens et al. 2013 (framing bias)',
    note: 'Says how bad something is instead of what it is.',
  },
  positive: {
    category: 'evaluation',
    source: 'Martin and White 2005 (appreciation, positive); Recasens et al. 2013 (framing bias)',
    note: 'Says how good something is instead of what it is.',
  },
  hyperbole: {
    category: 'hyperbole',
    source: 'Claridge 2011 on hyperbole; Bell 1991 on news values in wording',
    note: 'Makes more of it than the facts told need.',
  },
  intensifier: {
    category: 'intensifier',
    source: 'Quirk et al. 1985 (amplifiers); Recasens et al. 2013 (subjective intensifiers)',
    note: 'Turns up the strength of another word without a fact.',
  },
  war: {
    category: 'war metaphor',
    source: 'Lakoff and Johnson 1980 (argument is war); Charteris-Black 2004',
    note: 'Tells a dispute of words or policy as a fight.',
  },
  disaster: {
    category: 'disaster metaphor',
    source: 'Lakoff and Johnson 1980; Santa Ana 2002 (dangerous waters); Charteris-Black 2004',
    note: 'Tells people or politics as a force of nature, a disease or a wreck.',
  },
  dysphemism: {
    category: 'dysphemism',
    source: 'Allan and Burridge 1991; Bolinger 1980',
    note: 'Chooses the harsher of two names for the same thing.',
  },
  euphemism: {
    category: 'euphemism',
    source: 'Orwell 1946; Bolinger 1980; Allan and Burridge 1991',
    note: 'Chooses the softer name for something hard.',
  },
  moral: {
    category: 'moral judgement',
    source: 'Martin and White 2005 (judgement of propriety and veracity)',
    note: 'Passes sentence on somebody instead of telling what was done.',
  },
  ridicule: {
    category: 'ridicule',
    source: 'Bolinger 1980; Martin and White 2005 (judgement of capacity)',
    note: 'Makes somebody or something small or laughable.',
  },
  mind: {
    category: 'mind reading',
    source: 'Martin and White 2005 (affect attributed to others); Fowler 1991',
    note: 'Tells what somebody feels or wants as if the writer could see it.',
  },
  labelling: {
    category: 'labelling',
    source: 'van Dijk 1998 (ideological naming); Recasens et al. 2013 (one-sided terms)',
    note: 'Puts a person or group under a name that carries the judgement.',
  },
  doubt: {
    category: 'doubt marker',
    source: 'Recasens et al. 2013 (epistemological bias); Bednarek 2006; Hyland 2002',
    note: 'Casts doubt on what others say without saying why.',
  },
  presupposition: {
    category: 'presupposition',
    source: 'Levinson 1983 (presupposition triggers); Karttunen 1971; Recasens et al. 2013',
    note: 'Takes for granted what has not been shown.',
  },
  speech: {
    category: 'dysphemism',
    source: 'Caldas-Coulthard 1994 (expressives); Levin 1993, class 33; Bednarek 2006',
    note: 'Tells that somebody spoke in a way that makes the speech a fight or a fit of temper.',
  },
} as const satisfies Readonly<Record<string, LoadedClass>>;

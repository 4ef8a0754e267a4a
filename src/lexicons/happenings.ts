const classes = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const words = line.trim().split(/\s+/);
        return words.map((word) => [word, words[0] ?? ''] as const);
      }),
  );

/**
 * Verbs and their nouns that tell of one happening, each line one: near-synonyms of news and what is
 * derived from them where no ending shows it. Compiled by hand.
 */
export const happeningClass = classes(`
  kill die death slay murder shoot massacre slaughter killing
  injure hurt wound injury maim
  arrest detain hold custody detention jail haul seize nick
  dismiss sack fire axe shed redundancy layoff cut
  throw hurl pelt fling lob chuck
  clear evict remove eviction clearance oust turf empty
  break erupt start begin flare outbreak spiral
  clash fight scuffle brawl battle
  attack assault storm raid
  hit strike ram collide crash collision smash
  close shut closure shutdown
  destroy wreck demolish level destruction raze
  burn torch blaze
  flood inundate swamp submerge
  recall withdraw recalled withdrawal
  ban outlaw prohibit bar prohibition
  suspend suspension
  evacuate rescue evacuation
  sell sale
  lose loss
  raise increase hike rise
  reduce lower slash reduction
  march walk parade
  protest demonstrate demonstration
  deploy send dispatch deployment
  resign quit resignation
  appoint name appointment
`);

/** Verbs that tell of nothing happening, or carry another word that does. */
export const emptyVerbs: ReadonlySet<string> = new Set(
  `be have do get go come make take give put let seem appear remain become keep stay want need like know think
  believe feel hope mean see hear look find use try help include involve cause lead follow call name ask tell say
  speak talk show expect plan set bring turn work live continue happen base concern relate own contain hold
  consider regard describe know allow add give receive spend wait stand sit lie run read write begin start stop end`
    .trim()
    .split(/\s+/),
);

/** What somebody breaks or hurts of their own without doing it: "broke an arm". */
export const bodyParts: ReadonlySet<string> = new Set(
  'arm leg neck nose rib wrist ankle knee hip hand foot finger toe back skull jaw shoulder head bone heart'.split(
    ' ',
  ),
);

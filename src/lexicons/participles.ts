/** Past participles of English that do not end in "-ed"; facts of grammar, compiled by hand. */
export const irregularParticiples: ReadonlySet<string> = new Set(
  `awoken beaten become begun bent bet bid bidden bitten blown bought bound bred broken brought broadcast built
  burnt burst cast caught chosen clung come cost crept cut dealt done drawn dreamt driven drunk dug eaten
  fallen fed felt flung forbidden foreseen forgotten forgiven forecast forgone fought found frozen given gone
  got gotten ground grown heard held hidden hit hung hurt kept known knelt laid lain leant leapt learnt led
  left lent let lit lost made meant met misled mistaken mown outdone outlawed outsold overcome overdone overheard
  overrun overseen overtaken overthrown paid proven put quit read rebuilt redone remade rent reset resold rewritten
  rid ridden risen rung run said sat sawn seen sent set sewn shaken shaved shed shone shorn shot shown shrunk
  shut slain slept slid slit smelt sold sought sown spat sped spelt spent spilt split spoilt spoken spread sprung
  spun stolen stood stricken stridden struck strung stuck stung stunk sung sunk swept sworn swollen swum swung
  taken taught thought thrown thrust told torn trodden undergone understood undertaken undone unset upheld upset
  withdrawn withheld withstood woken won worn wound woven wrung written born borne bled fled flown`
    .trim()
    .split(/\s+/),
);

/** Verbs that take a participle: "got arrested", "had it stolen". */
export const participleObjects: ReadonlySet<string> = new Set(
  'get have need want keep leave find see make feel hear declare order like remain go stay become seem'.split(
    ' ',
  ),
);

/** Nouns that with "by" are a time, a place, a means, a manner or a measure. */
export const noAgents: ReadonlySet<string> = new Set(
  `time day night week weekend month year decade century morning afternoon evening noon midnight deadline end start
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december today tomorrow yesterday now then accident mistake chance far means way
  virtue definition nature law default design phone telephone mail email e-mail post fax car train bus plane bike
  ferry road rail sea air land foot hand name heart percent % percentage point hour minute second mile metre
  meter kilometre margin half third quarter least`
    .trim()
    .split(/\s+/),
);

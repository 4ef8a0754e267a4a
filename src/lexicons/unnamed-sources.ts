/** Kinds of speakers without a name, as the news itself calls them. */
export type UnnamedKind =
  | 'officials'
  | 'sources'
  | 'experts'
  | 'critics'
  | 'supporters'
  | 'witnesses'
  | 'document';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

// The kinds are those of content analyses of sourcing: Sigal, Reporters and Officials (1973), for
// officials; Gans, Deciding What's News (1979), for those who know and those who were there; the
// lists are ours.
const NOUNS: Readonly<Record<UnnamedKind, readonly string[]>> = {
  officials:
    list(`official officer authority spokesman spokeswoman spokesperson spokespeople minister ministry
    government administration police prosecutor prosecution diplomat lawmaker legislator senator congressman
    congresswoman representative governor mayor president premier chancellor commissioner secretary ambassador envoy
    general commander colonel admiral regulator investigator detective aide adviser advisor deputy sheriff judge
    court tribunal parliament legislature council councillor committee commission agency department bureau office
    military army navy force politician mp party campaign chairman chairwoman negotiator inspector constable
    firefighter embassy leadership cabinet congress senate house union company firm`),
  sources: list('source insider informant whistleblower leaker'),
  experts:
    list(`expert analyst scientist researcher professor academic economist historian scholar doctor physician
    engineer specialist observer psychologist sociologist pollster strategist consultant forecaster epidemiologist
    climatologist biologist physicist statistician demographer theologian pundit commentator scientist
    meteorologist ecologist geologist surgeon criminologist`),
  critics:
    list(`critic opponent detractor skeptic sceptic rival foe adversary opposition accuser dissident naysayer
    challenger contrarian`),
  supporters:
    list(`supporter ally defender advocate backer fan proponent campaigner activist loyalist sympathizer
    sympathiser donor volunteer enthusiast`),
  witnesses:
    list(`witness eyewitness bystander onlooker survivor resident neighbor neighbour passerby passenger
    victim villager local spectator motorist pedestrian`),
  document:
    list(`report study survey poll statement document letter lawsuit complaint memo memorandum email e-mail
    book article paper filing law constitution website post tweet sign research data figure indictment transcript
    editorial review analysis affidavit warrant petition bill message text note record caption headline charter
    treaty manifesto agreement summary release story version rumor rumour placard banner census ruling verdict
    order decree resolution dossier diary autobiography memoir biography`),
};

const kinds: ReadonlyMap<string, UnnamedKind> = new Map(
  Object.entries(NOUNS).flatMap(([kind, nouns]) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are the kinds
    nouns.map((noun) => [noun, kind as UnnamedKind] as const),
  ),
);

/** The kind of speaker that the noun (its lemma) names; null where it names no kind. */
export const kindOfNoun = (lemma: string): UnnamedKind | null => kinds.get(lemma) ?? null;

/** After "people", "a person": they are kept from being known. */
export const isKeptUnknown = (words: string): boolean =>
  /^(?:[a-z]+ly )?(?:familiar with|close to|briefed on|with (?:direct |firsthand |first-hand )?knowledge|involved in the (?:talks|discussions|deliberations))\b/.test(
    words,
  );

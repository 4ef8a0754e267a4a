const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const classes = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const words = line.trim().split(/\s+/);
        return words.map((word) => [word.replaceAll('_', ' '), words[0] ?? ''] as const);
      }),
  );

/** Nouns by which a country is taken up again. */
export const countryNouns = set('country nation state kingdom republic');

/** Nouns for what a country is said to be. */
export const countryDescriptions =
  set(`country nation state kingdom republic power superpower ally partner enemy foe
  rival adversary neighbour neighbor democracy dictatorship autocracy monarchy regime threat giant pariah friend
  aggressor abuser bully outcast heavyweight empire backwater haven hermit`);

/** Nouns for a state's own bodies: with its adjective before them they speak of it as an actor. Compiled by hand from what news calls governments, neutral and loaded alike. */
export const stateCollectives =
  set(`government regime administration leadership junta cabinet dictatorship
  military army navy intelligence delegation`);

/** Nouns whose plural with a state's adjective before it speaks of those who act for it. */
export const stateNouns =
  set(`authority official ruler troop force soldier agent diplomat envoy negotiator spy
  operative hacker representative leader warplane`);

/** What heads a government: "the Trump administration". */
export const governmentNouns = set('government administration regime cabinet leadership dynasty');

/**
 * Group nouns, those of a line alike in what they do: within one event they may stand for the same
 * people. Compiled by hand from words of news for the parties to common conflicts.
 */
export const groupClass = classes(`
  protester protestor demonstrator marcher rioter mob crowd rabble agitator picketer hooligan thug activist campaigner troublemaker vandal anarchist dissident
  striker worker employee staff staffer docker stevedore workforce
  doctor physician medic clinician
  nurse
  teacher educator
  militant rebel insurgent fighter gunman terrorist extremist jihadist guerrilla separatist militia attacker insurgency freedom_fighter
  migrant refugee immigrant asylum-seeker newcomer alien illegal arrival
  police officer policeman cop constable
  resident local villager inhabitant householder townspeople islander neighbour neighbor
  soldier troop serviceman gi peacekeeper invader occupier
  boss employer management owner operator manager executive
  settler colonist
  farmer grower peasant
  student pupil undergraduate
  supporter follower loyalist backer fan
  critic opponent detractor foe
  victim casualty
  hacker spy agent operative
  environmentalist conservationist green eco-warrior
  lawmaker legislator congressman deputy parliamentarian
  investigator prosecutor
  defendant accused suspect
  official bureaucrat
`);

/** Nouns for a number of people, in the singular too. */
export const groupCollectives =
  set(`mob crowd rabble police workforce staff management militia insurgency
  police_force`);

/**
 * What well-known bodies are: for "the alliance" after "NATO". Facts, compiled by hand; names in
 * lower case as they are compared.
 */
export const bodyNouns: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    nato: ['alliance', 'bloc'],
    eu: ['bloc', 'union'],
    'european union': ['bloc', 'union'],
    un: ['organization', 'organisation', 'body'],
    'united nations': ['organization', 'organisation', 'body'],
    fbi: ['bureau', 'agency'],
    cia: ['agency'],
    nsa: ['agency'],
    imf: ['fund', 'lender'],
    'world bank': ['bank', 'lender'],
    who: ['agency', 'body'],
    opec: ['cartel', 'group'],
    hamas: ['group', 'movement'],
    hezbollah: ['group', 'movement'],
    taliban: ['group', 'movement', 'insurgency'],
    wikileaks: ['site', 'group', 'organization', 'organisation'],
    asean: ['bloc'],
  }),
);

/** Nouns that any body may be taken up by again: too wide to tell two bodies apart. */
export const anyBody =
  set(`organization organisation group body company firm agency party union committee council
  commission ministry department bureau bank court alliance bloc association federation authority board
  campaign network newspaper club team movement coalition`);

import { stemOf } from '../text/stem.ts';

/** Words that tell the same happening or circumstance, each line one: everyday synonyms of news, by hand. */
const SAME_WORDS = [
  'die dead death kill perish fatal fatality toll lose drown',
  'injure injury injured hurt wound wounded casualty treat hospitalise hospitalize',
  'arrest detain detention custody apprehend bust',
  'rescue save evacuate pluck',
  'missing unaccounted',
  'aboard board carry passenger',
  'protest march demonstrate demonstration rally parade protester demonstrator marcher',
  'attend attendance turnout participant crowd',
  'strike walkout stoppage',
  'flood inundate submerge',
  'destroy wreck ruin demolish',
  'damage',
  'close shut closure',
  'open reopen',
  'begin start commence launch',
  'end finish conclude',
  'vote ballot poll',
  'approve pass adopt back endorse',
  'reject refuse oppose',
  'buy purchase acquire acquisition takeover',
  'dismiss sack fire axe redundancy',
  'job post position',
  'pay wage salary',
  'rise increase grow gain jump surge',
  'fall drop decline decrease slide plunge',
  'lorry truck haulier',
  'ship vessel boat',
  'home house',
  'water flood',
  'police officer policeman',
  'weapon gun arms',
  'cost price',
  'fine penalty',
  'sentence jail prison imprison',
  'speak address speech',
  'meet meeting summit talk',
  'sign agree agreement deal accord',
  'wait queue',
  'order command',
  'company firm business',
  'car vehicle',
  'fire blaze',
  'storm hurricane typhoon cyclone',
  'quake earthquake tremor',
  'explosion blast bomb bombing explode',
  'shoot shooting gunfire',
  'crash collide collision',
  'agency service',
  'complain complaint',
  'pharmacist chemist',
];

const CLASS = new Map(
  SAME_WORDS.flatMap((line) => {
    const [first = '', ...others] = line.split(' ').map((word) => stemOf(word, false));
    return [first, ...others].map((stem) => [stem, first] as const);
  }),
);

/** The one stem that stands for all words alike: that of "die" for "killed"; the word's own where there is none. */
export function conceptOf(lemma: string): string {
  const stem = stemOf(lemma, false);
  return CLASS.get(stem) ?? stem;
}

/** What can happen to people: they are counted by these, whatever else their sentences share. */
const FATES = new Set(
  'die injure arrest rescue missing aboard protest attend vote sack hire evacuate infect charge displace detain strike'
    .split(' ')
    .map(conceptOf),
);

/** True for the stem of "killed", "hurt", "arrested". */
export const isFate = (concept: string): boolean => FATES.has(concept);

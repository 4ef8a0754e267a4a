import { groupClass } from './actor-nouns.ts';
import { personNouns } from './genders.ts';
import { honorifics, roles } from './titles.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns for persons that no ending tells; compiled by hand. */
const MORE =
  set(`hero heroine coward liar thug bully monster tyrant despot villain victim rival ally friend foe
  enemy ex-wife ex-husband spouse partner nominee pick choice successor predecessor figure icon star champion
  veteran novice rookie maverick firebrand hardliner moderate hawk dove radical liberal centrist populist
  favourite favorite hopeful contender incumbent chief head boss guru tycoon magnate mogul oligarch crony
  puppet stooge henchman sidekick mastermind ringleader culprit criminal fugitive convict felon crook clown
  native citizen national expat patriot traitor martyr saint sinner genius fool idiot lunatic maniac madman
  recruit guard guide chef pilot athlete spy judge clerk nurse monk nun priest vicar pope king queen drunk
  wife husband mother father son daughter grandson granddaughter teen teenager youth adult man woman`);

/** Endings of nouns for who does or is something; each with some that are no persons. */
const ENDING = /(?:[^aeiou]er|or|ist|ian|man|woman|person|ee|ant|ent|crat|eur)$/;
const NO_PERSON =
  set(`order number member-state matter paper letter water power computer center centre chapter
  quarter corner border river weather winter summer server newspaper tower shelter shoulder finger former latter
  disaster manner filter cover offer answer error horror terror mirror motor sector factor vector color armor
  harbor labor favor honor tenor tumor rumor flavor floor door corridor moment document government agreement
  argument statement element department apartment environment movement treatment payment investment parliament
  content event percent accent continent component talent patent intent tent cent rent extent present current
  restaurant grant plant want warrant covenant committee fee knee tree degree coffee guarantee jubilee
  list mist twist fist december november october september transfer encounter counter container danger anger
  hunger stranger-danger layer player-piano career beer gender tender thunder wonder cancer ulcer fiber timber
  chamber lumber slumber dinner banner poster disorder charter monster-truck cluster register semester theater`);

/** True for a noun (lemma) that speaks of one person: "minister", "firebrand", "whistleblower". */
export function isPersonNoun(lemma: string): boolean {
  const noun = lemma.toLowerCase().replace(/\.$/, '');
  const isListed = [roles, honorifics, personNouns, MORE, groupClass].some((all) => all.has(noun));
  return isListed || (ENDING.test(noun) && !NO_PERSON.has(noun) && !noun.endsWith('ment'));
}

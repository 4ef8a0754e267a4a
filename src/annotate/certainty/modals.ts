import { bodyNouns, groupClass } from '../../lexicons/actor-nouns.ts';
import {
  ABLE_AFTER_COULD_BE,
  ALLOWED_AFTER_MAY,
  MODAL_SENSES,
  type ModalSense,
  POSSIBLE_AFTER_COULD,
  UNWILLED_AFTER_MAY,
} from '../../lexicons/certainty-modals.ts';
import { dependentsOf } from '../../text/trees.ts';
import {
  beforeAdverbs,
  isNegation,
  lemmaAt,
  lowerAt,
  pastAdverbs,
  type Scene,
  tagAt,
} from './scene.ts';

/** A modal verb where its sense is plain; null where it is another word or might mean either. */
export function modalAt(scene: Scene, at: number): ModalSense | null {
  const rule = RULES[lowerAt(scene, at)];
  if (rule === undefined || !isModal(scene, at)) return null;
  const sense = rule(scene, at, verbAfter(scene, at));
  return sense === null ? null : MODAL_SENSES[sense];
}

type Rule = (scene: Scene, at: number, next: number) => keyof typeof MODAL_SENSES | null;

const NOUN_BEFORE = /^(?:whose|his|her|its|their|my|our|your|the|a|an|last|good|free)$/;

/** An auxiliary with its verb: not the month of May, armed might, a man’s last will or a must. */
function isModal(scene: Scene, at: number): boolean {
  if (tagAt(scene, at) !== 'AUX' || NOUN_BEFORE.test(lowerAt(scene, at - 1))) return false;
  return isVerb(scene, verbAfter(scene, at));
}

const isVerb = (scene: Scene, at: number): boolean =>
  tagAt(scene, at) === 'VERB' || tagAt(scene, at) === 'AUX';

/** The verb of a modal: the next word but adverbs, or, after "one day", the one after that. */
function verbAfter(scene: Scene, at: number): number {
  const next = pastAdverbs(scene, at + 1);
  if (isVerb(scene, next) || tagAt(scene, next) !== 'NUM') return next;
  return pastAdverbs(scene, next + 2);
}

const isNegated = (scene: Scene, at: number, next: number): boolean => {
  for (let between = at + 1; between < next; between += 1) {
    if (isNegation(scene, between)) return true;
  }
  return false;
};

const isHave = (scene: Scene, at: number): boolean => lowerAt(scene, at) === 'have';
const isBe = (scene: Scene, at: number): boolean => lowerAt(scene, at) === 'be';

/** "may": what is possible; what is allowed ("may only", "may not enter", "no car may cross") is another sense. */
const may: Rule = (scene, at, next) => {
  if (lowerAt(scene, at - 2) === 'no' || lowerAt(scene, at - 3) === 'no') return null;
  if (lowerAt(scene, at + 1) === 'only' || ALLOWED_AFTER_MAY.has(lemmaAt(scene, next))) return null;
  const isOpen =
    isBe(scene, next) || isHave(scene, next) || UNWILLED_AFTER_MAY.has(lemmaAt(scene, next));
  return isNegated(scene, at, next) && !isOpen ? null : 'possibility';
};

const WH_BEFORE = /^(?:what|whatever|how|where|wherever|whoever|who|whom|which|so|if|as)$/;

/** "could": what is possible; what somebody was able to do, or would be if …, is another sense. */
const could: Rule = (scene, at, next) => {
  if (isNegated(scene, at, next) || lowerAt(scene, at + 1) === 'only') return null;
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    if (WH_BEFORE.test(lowerAt(scene, before))) return null;
    if (tagAt(scene, before) === 'PUNCT') break;
  }
  if (isHave(scene, next)) return 'possibility';
  const after = lowerAt(scene, pastAdverbs(scene, next + 1));
  if (isBe(scene, next) && ABLE_AFTER_COULD_BE.has(after)) return null;
  const isPossible =
    POSSIBLE_AFTER_COULD.has(lemmaAt(scene, next)) || hasThingAsSubject(scene, next);
  return isPossible ? 'possibility' : null;
};

/** "the mine could poison the river": a thing has no ability, only a possibility. */
function hasThingAsSubject(scene: Scene, verb: number): boolean {
  const [subject] = dependentsOf(scene.have.parses, verb, ['nsubj', 'nsubj:pass']);
  if (subject === undefined || tagAt(scene, subject) !== 'NOUN') return false;
  return !isActorNoun(lemmaAt(scene, subject));
}

/** Nouns for people and bodies, with all that look like one: "rider", "doctor", "official". */
const isActorNoun = (lemma: string): boolean =>
  /(?:er|or|ist|man|men|woman|ant|ent|ee|ian|people|child|official|pupil|police|crew|team)$/.test(
    lemma,
  ) ||
  groupClass.has(lemma) ||
  bodyNouns.has(lemma);

/** "must have been" concludes; "must pay" demands; "must be" does either. */
const must: Rule = (scene, _at, next) => {
  if (isHave(scene, next)) {
    const after = tagAt(scene, pastAdverbs(scene, next + 1));
    return after === 'VERB' || after === 'AUX' ? 'inference' : null;
  }
  if (!isBe(scene, next)) return 'obligation';
  return /(?:ed|en)$/.test(lowerAt(scene, pastAdverbs(scene, next + 1))) ? 'obligation' : null;
};

/** "should resign"; not "should they resign", "should arrive by noon". */
const should: Rule = (scene, at, next) => {
  const before = beforeAdverbs(scene, at);
  if (!/^(?:NOUN|PROPN|PRON|DET|NUM|CCONJ|VERB)$/.test(tagAt(scene, before))) return null;
  return /^(?:arrive|last|suffice)$/.test(lemmaAt(scene, next)) ? null : 'obligation';
};

const prediction: Rule = () => 'prediction';

const RULES: Readonly<Record<string, Rule>> = {
  may,
  might: may,
  could,
  must,
  should,
  will: prediction,
  shall: prediction,
  "'ll": prediction,
  wo: prediction,
};

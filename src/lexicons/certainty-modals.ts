import type { CertaintyKind } from '../model/annotation.ts';

/** A modal verb in one of its senses; annotate/certainty/modals.ts tells the senses apart. */
export interface ModalSense {
  readonly kind: CertaintyKind;
  readonly sense: string;
  readonly note: string;
  readonly source: string;
}

const BIBER = 'Biber et al. 1999 (classes of modals)';

export const MODAL_SENSES = {
  possibility: {
    kind: 'possibility',
    sense: 'it is possible',
    note: 'Says that this may not be so.',
    source: `${BIBER}; Hyland 1998 (hedges)`,
  },
  inference: {
    kind: 'booster',
    sense: 'it cannot but be so',
    note: 'Concludes without saying that it was seen.',
    source: `${BIBER}; Palmer 2001 (deductive "must")`,
  },
  obligation: {
    kind: 'obligation',
    sense: 'it ought to be done',
    note: 'Says what should be, not what is.',
    source: BIBER,
  },
  prediction: {
    kind: 'prediction',
    sense: 'it is to come',
    note: 'Says flatly what is to come.',
    source: BIBER,
  },
} as const satisfies Readonly<Record<string, ModalSense>>;

/** After "could": what is possible, not what somebody was able to do (Coates 1983: "root" and "epistemic"). */
export const POSSIBLE_AFTER_COULD: ReadonlySet<string> = new Set(
  `be become have face mean lead cost lose take rise fall drop happen cause end result last affect hit
   threaten harm damage prove come start begin trigger spark force bring put push drive delay deter
   undermine jeopardise jeopardize weaken pose reach exceed top hurt follow emerge appear arise benefit
   worsen deepen spread escalate collapse close strike pay save spell create depend kill die`.split(
    /\s+/,
  ),
);

/** Participles after "could be": what one is able to do ("could be seen from the hill"). */
export const ABLE_AFTER_COULD_BE: ReadonlySet<string> = new Set(
  'seen heard reached found felt smelt smelled contacted identified'.split(' '),
);

/** After "may": what is allowed. */
export const ALLOWED_AFTER_MAY: ReadonlySet<string> = new Set(
  'appeal apply enter file object request'.split(' '),
);

/** After "may not": what nobody could forbid. */
export const UNWILLED_AFTER_MAY: ReadonlySet<string> = new Set(
  'survive know want need come happen work last reach see get like realise realize live recover exist'.split(
    ' ',
  ),
);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Before a name: the full stop after these does not end a sentence. As written, without the stop. */
const BEFORE_A_NAME = words(`
  Mr Mrs Ms Mx Messrs Dr Prof Rev Fr Hon St Gen Lt Maj Col Capt Cpl Sgt Adm Cmdr Cmdt Brig Supt Insp
  Det Sen Sens Rep Reps Gov Pres Amb Atty Dep Asst Assoc Mt Ft Pvt vs v cf viz e.g i.e approx ca`);

/** Before a number only. */
const BEFORE_A_NUMBER = words('No Nos no nos p pp Vol vol Fig Figs fig figs Art art Ch ch Sec sec');

/** Their full stop may also end the sentence. */
const MAY_END = words(`
  Inc Ltd Co Corp Bros etc Jr Sr Esq al Dept dept est Univ Ave Blvd Rd Hwy Bldg Ext
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Mich Minn Miss Mo Mont Neb Nev
  Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Ph.D hrs yrs lbs oz mph`);

/** Letters with a stop each: "U.S.", "a.m.", "J.K." */
const STOPPED_LETTERS = /^\p{L}(?:\.\p{L})+$/u;
const ONE_LETTER = /^\p{Lu}$/u;

export type Abbreviation = 'before a name' | 'before a number' | 'may end' | 'initial' | null;

/** What the full stop after `word` stands for; null where it ends a sentence as any. */
export function abbreviationOf(word: string): Abbreviation {
  if (BEFORE_A_NAME.has(word)) return 'before a name';
  if (BEFORE_A_NUMBER.has(word)) return 'before a number';
  if (MAY_END.has(word) || STOPPED_LETTERS.test(word)) return 'may end';
  return ONE_LETTER.test(word) && word !== 'I' ? 'initial' : null;
}

// How the English treebanks of Universal Dependencies cut words, as lists. Hyphens follow the
// Linguistic Data Consortium's guideline: words are cut at hyphens but for these prefixes.

/** Prefixes that stay with their word: "anti-war", "co-founder". */
export const PREFIXES =
  'agro ante anti arch auto bi bio co counter cyber de e ex extra geo hyper infra inter intra macro mega meta micro mid mini mis multi neo non over para peri poly post pre pro proto pseudo psycho re semi socio sub super supra trans tri ultra un under uni';

/** Abbreviations that keep their full stop, in lower case and without it. */
export const ABBREVIATIONS =
  'mr mrs ms dr st prof sr jr rev gen col lt capt sgt cpl cmdr maj adm sen rep reps gov hon pres supt det insp ft mt inc corp ltd co bros llc etc vs viz approx dept est govt assn assoc univ jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri ave blvd rd al ed eds vol pp cf ca esp div attn ext tel no';

/** Abbreviations that do so only before a number or a name, since they are words too. */
export const ABBREVIATIONS_BEFORE_MORE =
  'no co mar sat sun dec est al ed ca fri wed mon st fig art ave';

/** Words written together that are two: where the first part ends. */
export const JOINED: Readonly<Record<string, number>> = {
  cannot: 3,
  gonna: 3,
  wanna: 3,
  gotta: 3,
  gimme: 3,
  lemme: 3,
  outta: 3,
  alot: 1,
  dont: 2,
  doesnt: 4,
  didnt: 3,
  isnt: 2,
  arent: 3,
  wasnt: 3,
  werent: 4,
  cant: 2,
  wont: 2,
  wouldnt: 5,
  couldnt: 5,
  shouldnt: 6,
  hasnt: 3,
  havent: 4,
  hadnt: 3,
  aint: 2,
  im: 1,
  ive: 1,
  youre: 3,
  youve: 3,
  theyre: 4,
  theyve: 4,
  thats: 4,
  whats: 4,
  theres: 5,
};

/** Before these, "its" stands for "it's". */
export const AFTER_IT_IS =
  'a all also an as been between definitely for from getting in just less like nothing now not only really simply so still the too very';

/** Units that are cut from the number before them. */
export const UNITS =
  'am pm k m mm cm km kg g mg lb lbs oz ft in x b bn mn tn gb mb kb tb hz mhz ghz kw mw kwh mph kph hr hrs min mins sec secs yr yrs c f p';

/** Last labels of host names that make a word with full stops one token. */
export const DOMAINS =
  'com org net edu gov mil info biz tv io co uk us ca au de fr ru cn jp in eu int me az doc xls pdf ppt txt jpg gif html htm exe zip docx xlsx';

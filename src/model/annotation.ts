import type { Article } from './article.ts';
import type { Span } from './span.ts';

/** One word, number or mark, cut as Universal Dependencies cuts it ("do" + "n't", "Putin" + "'s"). */
export interface Token extends Span {
  /** Universal Dependencies tag: NOUN, PROPN, VERB, PUNCT, … */
  readonly upos: string;
  /** In lower case, but for names. */
  readonly lemma: string;
}

/** A token's place in the tree of its sentence. */
export interface Arc {
  /** Index of its head among the article's tokens, -1 at the root. */
  readonly head: number;
  /** Universal Dependencies relation to the head: "nsubj", "ccomp", "nmod:poss", … */
  readonly relation: string;
}

/** One sentence as a tree. It is made by the trained model when `arcs` is first read, and kept. */
export interface Parse extends Span {
  /** Index of its first token among the article's. */
  readonly from: number;
  /** One for each of its tokens. */
  readonly arcs: readonly Arc[];
}

/** A stretch between quotation marks. */
export interface Quotation extends Span {
  /** What stands between the marks. */
  readonly inner: Span;
  /** Speech, or marks of distance around a word or two ("scare quotes"), or a title of a work. */
  readonly kind: 'speech' | 'scare' | 'title';
  /** False where its closing mark was not found. */
  readonly closed: boolean;
}

export type EntityType = 'person' | 'organization' | 'place' | 'other';

/** One mention of somebody or something by name. */
export interface Entity extends Span {
  readonly type: EntityType;
  /** The fullest form that this article has for it: "Vladimir Putin" for "Mr Putin". */
  readonly name: string;
}

/**
 * How a cue presents what is said. The scale is that of reporting-verb studies:
 * see the lexicon of cues for each class's source.
 */
export type Stance =
  | 'neutral'
  | 'structuring'
  | 'endorsing'
  | 'distancing'
  | 'conceding'
  | 'emphatic'
  | 'hostile'
  | 'hedged'
  | 'directive'
  | 'denying';

/**
 * What kind of voice speaks. By name: a person, an organization, a place (that is, its government:
 * "Moscow said") or something else. Without one: `officials` (who hold a public office or speak for a
 * body), `sources` (kept from being known: "people familiar with the matter"), `experts`, `critics`,
 * `supporters`, `witnesses` (who were there), a `document` (a report, a poll, a sign), or others who are
 * `unnamed`. `unclear`: a pronoun that nothing in the article resolves.
 */
export type SourceKind =
  | EntityType
  | 'officials'
  | 'sources'
  | 'experts'
  | 'critics'
  | 'supporters'
  | 'witnesses'
  | 'document'
  | 'unnamed'
  | 'unclear';

/** Who speaks, as the text has it. */
export interface Source extends Span {
  /** The entity that it was resolved to, or the words themselves. */
  readonly name: string;
  readonly kind: SourceKind;
}

/** Somebody is said to have said something. */
export interface Attribution {
  /** Null where the text has none. */
  readonly source: Source | null;
  /** Who reports these words in turn, where somebody does: TASS in "TASS quoted Peskov as saying". */
  readonly via: Source | null;
  /** The verb, noun or phrase that attributes. Null where the text has none. */
  readonly cue: (Span & { readonly lemma: string; readonly stance: Stance }) | null;
  /** What is said; more than one span where the cue breaks it. Never empty. */
  readonly content: readonly Span[];
  readonly quotation: 'direct' | 'indirect' | 'mixed';
}

/** A word or phrase that carries judgement beyond its plain meaning. */
export interface LoadedTerm extends Span {
  /** The lexicon's entry. */
  readonly term: string;
  readonly category: string;
  /** 0 to 1: how strongly the entry is loaded in this sense. */
  readonly score: number;
  /** A wording with less judgement, or null where the lexicon has none. */
  readonly plainer: string | null;
  /** The rule and the reason in words for a reader. */
  readonly why: string;
  /** True where the words stand within somebody's speech rather than the outlet's own voice. */
  readonly quoted: boolean;
}

/**
 * What a word does to the certainty of a statement: `hedge` and `possibility` (a modal verb) leave it open,
 * `hearsay` leaves it to others who are not named, `distance` stands back from a word, `booster` shuts out
 * doubt, `presupposition` takes something for granted, `obligation` and `prediction` are modal verbs that
 * say what should be and what is to come.
 */
export type CertaintyKind =
  | 'hedge'
  | 'possibility'
  | 'hearsay'
  | 'distance'
  | 'booster'
  | 'presupposition'
  | 'obligation'
  | 'prediction';

/** A word or phrase that says how sure a statement is, or takes it for granted. */
export interface CertaintyMarker extends Span {
  /** The lexicon's entry, or "scare quotes". */
  readonly term: string;
  readonly kind: CertaintyKind;
  /** The clause or phrase that it attaches to; the sentence where there is no tree. */
  readonly scope: Span;
  /** Whether the outlet says so itself, reports it as what somebody says, or quotes it. */
  readonly voice: 'own' | 'reported' | 'quoted';
  /** The rule and the reason in words for a reader. */
  readonly why: string;
}

/** A date or time expression. */
export interface DateMention extends Span {
  /** ISO 8601 day, month ("2017-02") or year; null where nothing tells which. */
  readonly value: string | null;
}

/** A number with what it counts. */
export interface Quantity extends Span {
  /** Null where the word is vague ("hundreds", "dozens"). */
  readonly value: number | null;
  /** Lemma of the thing counted or the unit: "agent", "troop", "%", "$"; null where none follows. */
  readonly unit: string | null;
}

/** A word of content with its place in a space in which words of like use lie close together. */
export interface WordVector extends Span {
  /** Of length 1: the product of two is their cosine. */
  readonly direction: Float32Array;
}

/** Each layer of annotations by name. All are in order of `start`, within the text, and do not cross within one layer. */
export interface Annotations {
  readonly paragraphs: readonly Span[];
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  /** One a sentence; empty where no trained model was given. */
  readonly parses: readonly Parse[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly attributions: readonly Attribution[];
  readonly loaded: readonly LoadedTerm[];
  readonly certainty: readonly CertaintyMarker[];
  /** Empty where no model was given. */
  readonly vectors: readonly WordVector[];
}
export type Layer = keyof Annotations;

/** An article with its annotations; each layer is made when it is first asked for, and kept. */
export interface AnnotatedArticle extends Article, Annotations {
  /** The headline as a text of its own: its spans count in `title`. */
  readonly headline: AnnotatedArticle;
}

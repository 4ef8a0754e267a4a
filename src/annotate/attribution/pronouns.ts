import { type Gender, genderOfWord, personNouns } from '../../lexicons/genders.ts';
import type { Entity } from '../../model/annotation.ts';
import { gendersOf } from './genders.ts';
import { isQuoted, lemmaAt, type Passage, type Sentence, tagAt, wordAt } from './passage.ts';
import { type Candidate, clearest, fade, mentioned, type Salience } from './salience.ts';

/** The mention by name that a pronoun stands for, by the index of the pronoun's token; the unclear are left out. */
export type Antecedents = ReadonlyMap<number, Entity>;

const HE = /^(?:he|him|his|himself)$/;
const SHE = /^(?:she|her|hers|herself)$/;

// These and the rate of fading were set on the training part of GUM.
/** So many times stronger than the next a person must be to be meant. */
const MARGIN = 1.15;
const WEIGHT = { subject: 1.8, object: 1, possessor: 0.9 };
/** So much more a mention of the person whom the article names most weighs. */
const TOPIC = 0.5;

interface Reading {
  readonly passage: Passage;
  readonly entities: readonly Entity[];
  readonly genders: Map<string, Gender>;
  /** 0 to 1 by name: how often the article has it, against the name it has most. */
  readonly topicality: ReadonlyMap<string, number>;
  readonly salience: Salience;
  readonly antecedents: Map<number, Entity>;
}

/**
 * Finds whom *he* and *she*, in all their forms, stand for. *They* and *it* are left alone: what
 * they stand for is seldom named.
 */
export function resolvePronouns(passage: Passage, entities: readonly Entity[]): Antecedents {
  const persons = entities.filter(({ type }) => type === 'person');
  const reading: Reading = {
    passage,
    entities: persons,
    genders: gendersOf(passage, persons),
    topicality: topicalityOf(persons),
    salience: new Map(),
    antecedents: new Map(),
  };
  let next = 0;
  for (const sentence of passage.sentences) {
    if (!isQuoted(passage, sentence.from)) fade(reading.salience);
    next = readSentence(reading, sentence, next);
  }
  return reading.antecedents;
}

function topicalityOf(persons: readonly Entity[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { name } of persons) times.set(name, (times.get(name) ?? 0) + 1);
  let most = 1;
  for (const count of times.values()) most = Math.max(most, count);
  return new Map([...times].map(([name, count]) => [name, count / most]));
}

/** Returns the first entity that may stand after the sentence. */
function readSentence(reading: Reading, { from, to }: Sentence, first: number): number {
  const { passage, entities } = reading;
  let next = first;
  let clause = from;
  for (let at = from; at < to; at += 1) {
    const start = passage.tokens[at]?.start ?? 0;
    while ((entities[next]?.end ?? Infinity) <= start) next += 1;
    const entity = entities[next];
    if (entity !== undefined && entity.start <= start) {
      if (entity.start === start) meet(reading, at, entity);
    } else if (opensClause(passage, at)) clause = at;
    else readWord(reading, at, clause);
  }
  return next;
}

const opensClause = (passage: Passage, at: number): boolean =>
  /^(?:CCONJ|SCONJ)$/.test(tagAt(passage, at)) ||
  /^(?:[,;:“”"(]|who|which|that|when|if|because)$/.test(wordAt(passage, at));

function meet(reading: Reading, at: number, entity: Entity): void {
  const { passage, genders, salience, topicality } = reading;
  let end = at;
  while ((passage.tokens[end]?.start ?? Infinity) < entity.end) end += 1;
  const { subjectAt, weight } = weighed(passage, at, end);
  mentioned(salience, `named ${entity.name}`, {
    entity,
    gender: genders.get(entity.name) ?? null,
    salience: weight * (1 + TOPIC * (topicality.get(entity.name) ?? 0)),
    subjectAt,
  });
}

/** By the part that the mention, from `at` up to `end`, plays in its clause. */
function weighed(
  passage: Passage,
  at: number,
  end: number,
): { readonly weight: number; readonly subjectAt: number } {
  if (isSubject(passage, at, end)) return { weight: WEIGHT.subject, subjectAt: at };
  const isPossessor = /^['’]s?$/.test(wordAt(passage, end));
  return { weight: isPossessor ? WEIGHT.possessor : WEIGHT.object, subjectAt: -1 };
}

/** Verbs whose subject may follow them: "said Mara Quill". */
const INVERTED = /^(?:say|add|write|argue|note|explain|warn|continue|ask|state|reply)$/;
const LONGEST_APPOSITION = 20;

function isSubject(passage: Passage, at: number, end: number): boolean {
  const before = beforeName(passage, at);
  if (tagAt(passage, before) === 'VERB' && INVERTED.test(lemmaAt(passage, before))) return true;
  if (tagAt(passage, before) === 'ADP') return false;
  let after = end;
  if (wordAt(passage, after) === ',') {
    const last = after + LONGEST_APPOSITION;
    after += 1;
    while (after < last && wordAt(passage, after) !== ',') after += 1;
    after += 1;
  }
  while (tagAt(passage, after) === 'ADV') after += 1;
  return /^(?:AUX|VERB)$/.test(tagAt(passage, after));
}

const LONGEST_TITLE = 5;
const TITLE = /^(?:PROPN|NOUN|ADJ|DET)$/;

/** The token before the name and its titles. */
function beforeName(passage: Passage, at: number): number {
  let before = at - 1;
  while (before >= at - LONGEST_TITLE && TITLE.test(tagAt(passage, before))) before -= 1;
  return before;
}

function readWord(reading: Reading, at: number, clause: number): void {
  const { passage } = reading;
  const word = wordAt(passage, at);
  if (HE.test(word)) resolve(reading, { at, clause, gender: 'he' });
  else if (SHE.test(word)) resolve(reading, { at, clause, gender: 'she' });
  else if (personNouns.has(word)) meetUnnamed(reading, at);
}

/** Somebody without a name: "a woman". */
function meetUnnamed({ passage, salience }: Reading, at: number): void {
  if (tagAt(passage, at) !== 'NOUN' || /^(?:NOUN|PROPN)$/.test(tagAt(passage, at + 1))) return;
  const word = wordAt(passage, at);
  const { weight, subjectAt } = weighed(passage, at, at + 1);
  const gender = genderOfWord(word);
  mentioned(salience, `unnamed ${word}`, { entity: null, gender, salience: weight, subjectAt });
}

interface Pronoun {
  readonly at: number;
  /** The token that opens its clause. */
  readonly clause: number;
  readonly gender: Gender;
}

function resolve(reading: Reading, { at, clause, gender }: Pronoun): void {
  const { passage, genders, salience, antecedents } = reading;
  const barred = isObject(passage, at) ? clause : Infinity;
  const fits = (candidate: Candidate): boolean =>
    candidate.subjectAt < barred && (candidate.gender ?? gender) === gender;
  const key = clearest(salience, MARGIN, fits);
  const meant = key === null ? undefined : salience.get(key);
  if (key === null || meant === undefined) return;
  if (meant.entity !== null) {
    antecedents.set(at, meant.entity);
    genders.set(meant.entity.name, gender);
  }
  const { weight, subjectAt } = weighed(passage, at, at + 1);
  salience.set(key, { ...meant, gender });
  mentioned(salience, key, { ...meant, salience: weight, subjectAt });
}

/** *him*; *her* where no noun follows it: never the subject of its own clause. */
function isObject(passage: Passage, at: number): boolean {
  const word = wordAt(passage, at);
  return (
    word === 'him' || (word === 'her' && !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tagAt(passage, at + 1)))
  );
}

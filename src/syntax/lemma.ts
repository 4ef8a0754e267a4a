import { plainForm } from './features.ts';

/** How forms go back to lemmas; made by training. */
export interface LemmaRules {
  /** Lemmas of irregular forms, by "TAG form". */
  readonly irregular: ReadonlyMap<string, string>;
  /** "CUT+ADDED" by "TAG ending": letters to cut from the end and what to put there. */
  readonly endings: ReadonlyMap<string, readonly [cut: number, added: string]>;
}

/** Longest ending that rules know. */
export const LONGEST_ENDING = 5;

/** One rule a line: "=TAG form lemma" or "-TAG ending cut added". */
export function readLemmaRules(text: string): LemmaRules {
  const irregular = new Map<string, string>();
  const endings = new Map<string, readonly [number, string]>();
  for (const line of text.split('\n')) {
    const [tag = '', form = '', third = '', added = ''] = line.slice(1).split(' ');
    if (line.startsWith('=')) irregular.set(`${tag} ${form}`, third);
    else if (line.startsWith('-')) endings.set(`${tag} ${form}`, [Number(third), added]);
  }
  return { irregular, endings };
}

/** The lemma of a form with a tag; names keep their letters, all else is in lower case. */
export function lemmaOf(rules: LemmaRules, form: string, upos: string): string {
  if (upos === 'PROPN' || form.length > 40) return form;
  const plain = plainForm(form);
  const irregular = rules.irregular.get(`${upos} ${plain}`);
  if (irregular !== undefined) return irregular;
  const lower = form.toLowerCase();
  for (let size = Math.min(LONGEST_ENDING, plain.length - 1); size >= 0; size -= 1) {
    const rule = rules.endings.get(`${upos} ${plain.slice(plain.length - size)}`);
    if (rule !== undefined) return lower.slice(0, lower.length - rule[0]) + rule[1];
  }
  return lower;
}

import type { LoadedTerm } from '../model/annotation.ts';
import type { Annotator } from './annotator.ts';
import { compiledLexicon } from './loaded/compile.ts';
import { marked } from './loaded/marking.ts';
import { type Match, matchAt } from './loaded/match.ts';
import { whyOf } from './loaded/patterns.ts';
import { type Scene, sceneOf } from './loaded/scene.ts';

type Needs = 'sentences' | 'quotations' | 'tokens' | 'entities';

/** Words and phrases of the lexicon of loaded terms, in the outlet's voice and in quotations. */
export const loadedTerms: Annotator<'loaded', Needs> = {
  layer: 'loaded',
  requires: ['sentences', 'quotations', 'tokens', 'entities'],
  annotate: ({ text }, have, _model, reader) => {
    const scene = sceneOf(text, have);
    const lexicon = compiledLexicon(reader);
    const candidates: LoadedTerm[] = [];
    for (let at = 0; at < scene.tokens.length; at += 1) {
      const match = matchAt(scene, lexicon, at);
      if (match === null) continue;
      candidates.push(termOf(scene, at, match));
      at = match.to - 1;
    }
    return marked(candidates, have.sentences);
  },
};

function termOf(scene: Scene, at: number, { pattern, to }: Match): LoadedTerm {
  const { term, category, strength, plainer } = pattern.entry;
  const start = scene.tokens[at]?.start ?? 0;
  return {
    start,
    end: scene.tokens[to - 1]?.end ?? start,
    term,
    category,
    score: strength,
    plainer,
    why: whyOf(pattern),
    quoted: scene.quoted[at] === 1,
  };
}

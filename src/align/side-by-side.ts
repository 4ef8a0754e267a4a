import type { AlignedPassage, PassageGroup, SideBySide } from '../model/alignment.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { alignPassages } from './passages.ts';
import { passagesOf, tellingWords } from './telling-words.ts';

interface Link {
  readonly a: Span;
  readonly b: Span;
  readonly score: number;
}

/** What two articles both say, one to many and in any order, and what was found in one of them alone. */
export function sideBySide(first: AnnotatedArticle, second: AnnotatedArticle): SideBySide {
  const passages = alignPassages(first, second);
  const groups = joined(linksOf(passages)).map((links) => groupOf(first, second, links));
  const inGroup = new Set(groups.flatMap(({ a, b }) => [...a, ...b]));
  return {
    passages,
    groups: groups.toSorted((x, y) => startOf(x) - startOf(y)),
    onlyA: first.sentences.filter((span) => !inGroup.has(span)),
    onlyB: second.sentences.filter((span) => !inGroup.has(span)),
  };
}

const startOf = ({ a }: PassageGroup): number => a[0]?.start ?? 0;

/** What is the likeliest for one of the two: all others would tie everything to everything. */
function linksOf(passages: readonly AlignedPassage[]): readonly Link[] {
  const all = passages.flatMap(({ a, versions }) => versions.map((one) => ({ a, ...one })));
  const best = new Map<Span, number>();
  for (const { a, b, score } of all) {
    best.set(a, Math.max(score, best.get(a) ?? 0));
    best.set(b, Math.max(score, best.get(b) ?? 0));
  }
  return all.filter(({ a, b, score }) => score === best.get(a) || score === best.get(b));
}

/** Links that meet in a passage belong together. */
function joined(links: readonly Link[]): readonly (readonly Link[])[] {
  const groupOfSpan = new Map<Span, Link[]>();
  for (const link of links) {
    const one = groupOfSpan.get(link.a) ?? [];
    const other = groupOfSpan.get(link.b) ?? [];
    const whole = one === other ? one : [...one, ...other];
    whole.push(link);
    for (const { a, b } of whole) {
      groupOfSpan.set(a, whole);
      groupOfSpan.set(b, whole);
    }
  }
  return [...new Set(groupOfSpan.values())];
}

function groupOf(
  first: AnnotatedArticle,
  second: AnnotatedArticle,
  links: readonly Link[],
): PassageGroup {
  const a = inText(links.map((link) => link.a));
  const b = inText(links.map((link) => link.b));
  const [inA, inB] = [passagesOf(first, a), passagesOf(second, b)];
  return {
    a,
    b,
    score: Math.max(...links.map(({ score }) => score)),
    shared: tellingWords(inA, inB, true),
    onlyA: tellingWords(inA, inB, false),
    onlyB: tellingWords(inB, inA, false),
  };
}

const inText = (spans: readonly Span[]): readonly Span[] =>
  [...new Set(spans)].toSorted((a, b) => a.start - b.start);

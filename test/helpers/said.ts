import { annotate } from '../../src/annotate/index.ts';
import { shippedModel } from '../syntax/model-files.ts';
import { articleOf } from './annotated.ts';

/** "name < via | cue | content … content" for each attribution, by the annotators and the trained model. */
export const said = (text: string): string[] =>
  annotate(articleOf(text), shippedModel()).attributions.map(({ source, via, cue, content }) =>
    [
      (source?.name ?? '-') + (via === null ? '' : ` < ${via.name}`),
      cue?.lemma ?? '-',
      content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    ].join(' | '),
  );

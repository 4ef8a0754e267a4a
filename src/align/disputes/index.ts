import { oncePer } from '../../measure/once-per.ts';
import type { AnnotatedArticle } from '../../model/annotation.ts';
import { inOrder } from '../in-order.ts';
import { datesInDispute } from './dates.ts';
import { denialsIn } from './denials.ts';
import type { Dispute } from './dispute.ts';
import { namesInDispute } from './names.ts';
import { numbersInDispute } from './numbers.ts';
import { agesInDispute, originsInDispute } from './particulars.ts';
import { placesInDispute } from './places.ts';
import { rivalCounts } from './rivals.ts';
import { sequencesIn } from './sequences.ts';
import { timesInDispute } from './times.ts';

/** All on which the articles of an event differ, whatever their order. */
export const disputesOf: (articles: readonly AnnotatedArticle[]) => readonly Dispute[] = oncePer(
  (articles) => {
    const ordered = inOrder(articles);
    return [
      numbersInDispute,
      rivalCounts,
      agesInDispute,
      placesInDispute,
      originsInDispute,
      timesInDispute,
      datesInDispute,
      namesInDispute,
      denialsIn,
      sequencesIn,
    ].flatMap((kind) => kind(ordered));
  },
);

import { oncePer } from '../../measure/once-per.ts';
import type { AnnotatedArticle } from '../../model/annotation.ts';
import { overlaps } from '../../text/spans.ts';
import { inOrder } from '../in-order.ts';
import { agentsInDispute } from './agents.ts';
import { causesInDispute } from './causes.ts';
import { datesInDispute } from './dates.ts';
import { decisionsInDispute } from './decisions.ts';
import { degreesInDispute } from './degrees.ts';
import { denialsIn } from './denials.ts';
import type { Dispute, Place } from './dispute.ts';
import { namesInDispute } from './names.ts';
import { nobodyInDispute } from './nobody.ts';
import { numbersInDispute } from './numbers.ts';
import { onsetsInDispute } from './onsets.ts';
import { agesInDispute, originsInDispute } from './particulars.ts';
import { placesInDispute } from './places.ts';
import { rivalCounts } from './rivals.ts';
import { sequencesIn } from './sequences.ts';
import { statesInDispute } from './states.ts';
import { timesInDispute } from './times.ts';
import { treatmentsInDispute } from './treatments.ts';

/** All on which the articles of an event differ, whatever their order. */
export const disputesOf: (articles: readonly AnnotatedArticle[]) => readonly Dispute[] = oncePer(
  (articles) => {
    const ordered = inOrder(articles);
    return [
      numbersInDispute,
      rivalCounts,
      nobodyInDispute,
      agesInDispute,
      placesInDispute,
      treatmentsInDispute,
      originsInDispute,
      timesInDispute,
      datesInDispute,
      decisionsInDispute,
      namesInDispute,
      denialsIn,
      statesInDispute,
      agentsInDispute,
      causesInDispute,
      degreesInDispute,
      sequencesIn,
      onsetsInDispute,
    ]
      .flatMap((kind) => kind(ordered))
      .filter(isFirst);
  },
);

/** False where an earlier one of a like kind shows the same words against each other. */
const isFirst = (one: Dispute, index: number, all: readonly Dispute[]): boolean =>
  !all.slice(0, index).some((other) => {
    const met = one.versions.filter(({ places }) =>
      other.versions.some((version) => version.places.some((place) => places.some(meets(place)))),
    );
    return other.matter === one.matter && met.length > 1;
  });

const meets =
  (place: Place) =>
  (other: Place): boolean =>
    place.article === other.article && overlaps(place.span, other.span);

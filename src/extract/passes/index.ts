import { STAFF } from '../patterns/byline.ts';
import { DONATION } from '../patterns/donation.ts';
import {
  ADVERTISEMENT,
  COMMENTS,
  COOKIES,
  COPYRIGHT,
  CREDIT,
  DISCLAIMER,
} from '../patterns/furniture-lines.ts';
import { PAYWALL } from '../patterns/paywall.ts';
import { SUBSCRIPTION } from '../patterns/subscription.ts';
import { byline } from './byline.ts';
import { dateLine } from './date-line.ts';
import { foreignLines } from './foreign-lines.ts';
import { headline } from './headline.ts';
import { navigation } from './navigation.ts';
import { noticePass } from './notice.ts';
import type { Pass } from './pass.ts';
import { related } from './related.ts';
import { sectionLabel } from './section-label.ts';
import { shareBar } from './share-bar.ts';
import { strayHeadlines } from './stray-headlines.ts';

/** All passes in the order in which they run; those that look at each line alone come first. */
export const passes: readonly Pass[] = [
  noticePass('paywall notice', PAYWALL),
  noticePass('subscription notice', SUBSCRIPTION),
  noticePass('donation appeal', DONATION),
  noticePass('advertisement', ADVERTISEMENT),
  noticePass('comment box', COMMENTS),
  noticePass('cookie notice', COOKIES),
  noticePass('copyright line', COPYRIGHT),
  noticePass('disclaimer', DISCLAIMER),
  noticePass('photo credit', CREDIT),
  noticePass('byline', STAFF),
  shareBar,
  dateLine,
  byline,
  related,
  strayHeadlines,
  navigation,
  headline,
  sectionLabel,
  foreignLines,
];

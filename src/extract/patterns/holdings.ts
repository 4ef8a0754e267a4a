/** A kind of phrases. */
export type Holding =
  | 'donation'
  | 'comments'
  | 'cookies'
  | 'copyright'
  | 'disclaimer'
  | 'credit'
  | 'paywall'
  | 'related'
  | 'subscription';

/**
 * What a line must hold for one of a kind of phrases to stand in it: words in lower case, of four letters or
 * more, which are found where a word begins; or a mark of Latin-1.
 */
export const HOLDINGS: ReadonlyMap<Holding, readonly string[]> = new Map<
  Holding,
  readonly string[]
>([
  [
    'donation',
    ['please', 'donat', 'contribut', 'gift', 'if you', 'chip in', 'pledge', 'become a', 'support'],
  ],
  ['comments', ['comment', 'below', 'twitter', 'facebook']],
  ['cookies', ['cookie', 'privacy']],
  [
    'copyright',
    [
      'rights',
      '©',
      'reproduc',
      'republi',
      'reprint',
      'quotation',
      'may not be',
      'licens',
      'redistribut',
    ],
  ],
  [
    'disclaimer',
    ['contact our', 'website terms', 'terms of', 'terms and', 'income earning', 'affiliate'],
  ],
  ['credit', ['getty', 'shutterstock', 'ap photo', '/']],
  ['paywall', ['to continue', 'to keep', 'to read', 'to unlock', 'coverage is free', 'unlimited']],
  ['related', ['click']],
  [
    'subscription',
    [
      'inbox',
      'agree',
      'consent',
      'acknowledge',
      'confirm',
      'newsletter',
      'mail',
      'email',
      'e-mail',
      'briefing',
      'alerts',
      'updates',
      'channel',
      'podcast',
      'magazine',
      'robot',
      'recaptcha',
      'click here',
    ],
  ],
]);

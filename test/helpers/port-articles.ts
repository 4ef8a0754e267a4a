import type { AnnotatedArticle } from '../../src/model/annotation.ts';
import { articleOf } from './articles.ts';

// Four invented outlets on one invented day in an invented port.
export const chronicle: AnnotatedArticle = articleOf({
  id: 'chronicle-1',
  outlet: 'Ellery Chronicle',
  title: 'Dockers walk out as Port Ellery orders driverless cranes',
  publishedAt: '2031-03-04T09:15:00Z',
  author: 'Ines Carrow',
  url: 'https://chronicle.example/port',
  text: [
    'About 640 dockers stopped work at Port Ellery on Tuesday after the port authority confirmed an order for twelve driverless cranes. The walkout, the first in nine years, closed both container terminals from six in the morning.',
    'Union leader Marta Quill said that the authority had broken a promise made in 2028. “We asked for talks in January and heard nothing until the order was signed,” she said. The authority’s chief executive, Desmond Oyelaran, pointed out that no contract would end before 2034. “Every docker who wants to stay will be trained,” he said.',
    'According to the authority, the cranes will cost 48 million crowns and cut waiting times for ships by a third. The union disputes the figure. Quill noted that a similar terminal in Sandvik had shed 210 jobs within two years.',
    'Seven ships were waiting outside the harbour on Tuesday evening. Transport minister Alba Renn urged both sides to return to the table and offered to send a mediator on Thursday.',
    'The port handles a fifth of the country’s imports. Talks on automation began in 2027 and were suspended last autumn.',
  ].join('\n\n'),
  removed: [
    {
      text: 'Sign up for our harbour newsletter. Cancel at any time.',
      reason: 'newsletter appeal',
    },
    { text: 'Read more: Ten photographs of the old quay', reason: 'related headlines' },
  ],
});

export const voice: AnnotatedArticle = articleOf({
  id: 'voice-7',
  outlet: 'The Harbour Voice',
  title: 'Sold out: port bosses unleash robots on Ellery’s families',
  publishedAt: '2031-03-04',
  text: [
    'Furious dockers brought Port Ellery to a standstill yesterday after bosses rammed through a secret deal for an army of robot cranes. More than 640 men and women downed tools at dawn in a heroic stand against the axe that hangs over their families.',
    'Union leader Marta Quill slammed the deal as a brazen betrayal. “We asked for talks in January and heard nothing until the order was signed,” she thundered. “They looked us in the eye and lied.”',
    'Port chief Desmond Oyelaran claimed that no contract would end before 2034. He insisted that “every docker who wants to stay will be trained”, but could not say by whom. Oyelaran, who pocketed a bonus of 310,000 crowns last year, admitted that the union had not been consulted.',
    'In Sandvik, where the same machines arrived four years ago, 210 jobs vanished within two years. Crane driver Tom Abara, a father of three, said that he had not slept. “My daughter asked me whether the robot needs my lunch box too,” he said.',
    'Minister Alba Renn dodged questions outside parliament.',
  ].join('\n\n'),
  removed: [{ text: 'SHARE   TWEET   EMAIL', reason: 'share bar' }],
  notes: ['The outlet was named in the page, not in the record.'],
});

export const ledger: AnnotatedArticle = articleOf({
  id: 'ledger-3',
  outlet: 'Crown Ledger',
  title: 'Wildcat strike threatens supply chains as Ellery modernises',
  publishedAt: '2031-03-04T17:40:00Z',
  text: [
    'An illegal wildcat strike crippled the country’s second-largest port on Tuesday, leaving seven ships stranded and importers counting the cost. The disruption comes as Port Ellery completes a long-overdue modernisation worth 48 million crowns.',
    'Chief executive Desmond Oyelaran stressed that no contract would end before 2034. “Every docker who wants to stay will be trained,” he explained, and noted that waiting times for ships would fall by a third.',
    'The union alleged that it had not been consulted. Its leader, Marta Quill, conceded that Tuesday’s walkout had not been put to a ballot.',
    'Freight brokers warned that each idle day costs importers 2.6 million crowns.',
  ].join('\n\n'),
  removed: [
    {
      text: 'You have read your free article this month. Subscribe to continue.',
      reason: 'paywall notice',
    },
  ],
  mayBeCutShort: 'a paywall notice stood at its end',
});

export const wire: AnnotatedArticle = articleOf({
  id: 'wire-22',
  outlet: 'coastline-0304',
  title: 'Ellery dockers strike over automation',
  publishedAt: null,
  agency: 'Coastline Wire',
  text: [
    'Some 600 dockers at Port Ellery stopped work on Tuesday over an order for twelve driverless cranes, the port authority said.',
    'Union leader Marta Quill said that members would decide on Friday whether to go on. “We asked for talks in January and heard nothing,” she said. Port chief executive Desmond Oyelaran said that no contract would end before 2034.',
    'Transport minister Alba Renn offered to send a mediator on Thursday. Seven ships were waiting outside the harbour.',
  ].join('\n\n'),
  notes: ['The headline is shorter than the text suggests.'],
  origins: { outlet: 'file' },
});

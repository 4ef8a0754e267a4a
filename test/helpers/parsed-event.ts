export { eventOf as parsedEventOf } from './event-of.ts';

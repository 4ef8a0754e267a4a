import type { SourceKind } from '../model/annotation.ts';

/** Kinds of voices, for a reader. */
export const KIND_WORDS: Readonly<Record<SourceKind, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'a government, by its place',
  other: 'other name',
  officials: 'officials',
  sources: 'sources kept unknown',
  experts: 'experts',
  critics: 'critics',
  supporters: 'supporters',
  witnesses: 'witnesses',
  document: 'a document',
  unnamed: 'without a name',
  unclear: 'unclear',
};

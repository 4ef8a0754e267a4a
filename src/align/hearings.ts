import { oncePer } from '../measure/once-per.ts';
import type { ReportOfSpeech } from './reports-of-speech.ts';
import type { Hearing, Voice } from './voices.ts';

/** What an outlet lets a voice say; undefined where it does not let it be heard. */
export const hearingIn = (voice: Voice, outlet: string): Hearing | undefined =>
  byOutlet(voice).get(outlet);

const byOutlet = oncePer(
  ({ hearings }: Voice): ReadonlyMap<string, Hearing> =>
    new Map(hearings.map((hearing) => [hearing.outlet, hearing])),
);

/** Those whom an outlet lets be heard, in their order. */
export const heardIn = (heard: readonly Voice[], outlet: string): readonly Voice[] =>
  voicesByOutlet(heard).get(outlet) ?? [];

const voicesByOutlet = oncePer((heard: readonly Voice[]): ReadonlyMap<string, readonly Voice[]> => {
  const voices = new Map<string, Voice[]>();
  for (const voice of heard) {
    for (const { outlet } of voice.hearings) {
      const own = voices.get(outlet);
      if (own === undefined) voices.set(outlet, [voice]);
      else own.push(voice);
    }
  }
  return voices;
});

/** An outlet's reports of what some voices say. */
export const reportsIn = (heard: readonly Voice[], outlet: string): readonly ReportOfSpeech[] =>
  heardIn(heard, outlet).flatMap((voice) => hearingIn(voice, outlet)?.reports ?? []);

/** How many words of some voices an outlet has in quotation marks. */
export const quotedIn = (heard: readonly Voice[], outlet: string): number =>
  heardIn(heard, outlet).reduce(
    (sum, voice) => sum + (hearingIn(voice, outlet)?.quotedWords ?? 0),
    0,
  );

/** The first to be heard in an outlet’s first text that lets anybody speak. */
export function firstVoice(heard: readonly Voice[], outlet: string): Voice | null {
  const own = heardIn(heard, outlet);
  const [firstId] = reportsIn(heard, outlet)
    .map(({ article }) => article.id)
    .toSorted();
  const [first] = own
    .filter((voice) => hearingIn(voice, outlet)?.reports[0]?.article.id === firstId)
    .toSorted((a, b) => startOf(a, outlet) - startOf(b, outlet));
  return first ?? null;
}

const startOf = (voice: Voice, outlet: string): number =>
  hearingIn(voice, outlet)?.reports[0]?.attribution.source?.start ?? Infinity;

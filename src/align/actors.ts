import { oncePer } from '../measure/once-per.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import { type Actor, type Cast, type Draft, sceneOf } from './actor.ts';
import { bearersAmong, enterDefinites } from './actor-definites.ts';
import { enterDescriptions } from './actor-descriptions.ts';
import { enterGroups } from './actor-groups.ts';
import { enterNames } from './actor-names.ts';
import { enterStates } from './actor-states.ts';
import { countriesOf } from './countries.ts';
import { inOrder } from './in-order.ts';

/**
 * Who acts in an event, tied across its articles, with every mention by name, title and description:
 * the most widely told first. Without trees (no trained model was given) mentions by name only.
 */
export const actorsOf = (articles: readonly AnnotatedArticle[]): readonly Actor[] =>
  castOf(inOrder(articles));

const castOf = oncePer((articles: readonly AnnotatedArticle[]): readonly Actor[] => {
  const cast: Cast = { scenes: articles.map(sceneOf), drafts: new Map() };
  const countries = countriesOf(cast.scenes);
  enterNames(cast, countries);
  for (const scene of cast.scenes) enterDescriptions(scene);
  enterStates(cast, countries);
  const bearers = bearersAmong(cast.drafts.values());
  for (const scene of cast.scenes) enterDefinites(scene, bearers, countries);
  enterGroups(cast);
  return [...cast.drafts.values()]
    .filter(({ mentions }) => mentions.size > 0)
    .map(actorFrom)
    .toSorted(
      (a, b) =>
        b.mentions.size - a.mentions.size || countOf(b) - countOf(a) || (a.name < b.name ? -1 : 1),
    );
});

const actorFrom = ({ kind, name, mentions }: Draft): Actor => ({
  kind,
  name,
  mentions: new Map(
    [...mentions].map(([id, own]) => [id, own.toSorted((a, b) => a.start - b.start)]),
  ),
});

const countOf = ({ mentions }: Actor): number =>
  [...mentions.values()].reduce((sum, own) => sum + own.length, 0);

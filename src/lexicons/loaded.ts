import type { LoadedEntry } from '../model/loaded-entry.ts';
import { LOADED_CLASSES as classes } from './loaded/classes.ts';
import { disaster } from './loaded/disaster.ts';
import { doubt } from './loaded/doubt.ts';
import { dysphemism1 } from './loaded/dysphemism-1.ts';
import { dysphemism2 } from './loaded/dysphemism-2.ts';
import { dysphemism3 } from './loaded/dysphemism-3.ts';
import { euphemism } from './loaded/euphemism.ts';
import { hyperbole1 } from './loaded/hyperbole-1.ts';
import { hyperbole2 } from './loaded/hyperbole-2.ts';
import { intensifier } from './loaded/intensifier.ts';
import { labelling1 } from './loaded/labelling-1.ts';
import { labelling2 } from './loaded/labelling-2.ts';
import { mind1 } from './loaded/mind-1.ts';
import { mind2 } from './loaded/mind-2.ts';
import { moral1 } from './loaded/moral-1.ts';
import { moral2 } from './loaded/moral-2.ts';
import { negative1 } from './loaded/negative-1.ts';
import { negative2 } from './loaded/negative-2.ts';
import { negative3 } from './loaded/negative-3.ts';
import { positive1 } from './loaded/positive-1.ts';
import { positive2 } from './loaded/positive-2.ts';
import { presupposition } from './loaded/presupposition.ts';
import { ridicule1 } from './loaded/ridicule-1.ts';
import { ridicule2 } from './loaded/ridicule-2.ts';
import { speech } from './loaded/speech.ts';
import { type LoadedClass, loadedTable } from './loaded/table.ts';
import { war1 } from './loaded/war-1.ts';
import { war2 } from './loaded/war-2.ts';

let entries: readonly LoadedEntry[] | undefined;

/** Every loaded term, read when first asked for. One that stands in two categories does so with different tags. */
export function loadedTerms(): readonly LoadedEntry[] {
  entries ??= TABLES.flatMap(([shared, table]) => loadedTable(shared, table));
  return entries;
}

const TABLES: readonly (readonly [LoadedClass, string])[] = [
  [classes.negative, negative1],
  [classes.negative, negative2],
  [classes.negative, negative3],
  [classes.positive, positive1],
  [classes.positive, positive2],
  [classes.hyperbole, hyperbole1],
  [classes.hyperbole, hyperbole2],
  [classes.intensifier, intensifier],
  [classes.war, war1],
  [classes.war, war2],
  [classes.disaster, disaster],
  [classes.dysphemism, dysphemism1],
  [classes.dysphemism, dysphemism2],
  [classes.dysphemism, dysphemism3],
  [classes.euphemism, euphemism],
  [classes.moral, moral1],
  [classes.moral, moral2],
  [classes.ridicule, ridicule1],
  [classes.ridicule, ridicule2],
  [classes.mind, mind1],
  [classes.mind, mind2],
  [classes.labelling, labelling1],
  [classes.labelling, labelling2],
  [classes.doubt, doubt],
  [classes.presupposition, presupposition],
  [classes.speech, speech],
];

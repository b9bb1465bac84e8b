// SPDX-License-Identifier: EUPL-1.2
import type { DataOf } from '#libs/kernel';
import { type EventTexts, type Language, saying, type Text } from '#libs/platform';
import type * as events from './domain/practice/events.js';
import type { Attribute, WayOfWorking } from './domain/practice/ways.js';

export const WAY_NAMES: Record<WayOfWorking, Text> = {
  classification: { sv: 'informationsklassning', en: 'information classification' },
  risk: { sv: 'riskanalys och riskhantering', en: 'risk analysis and risk handling' },
  incident: { sv: 'incidenter och avvikelser', en: 'incidents and nonconformities' },
  continuity: { sv: 'kontinuitet', en: 'continuity' },
  procurement: { sv: 'upphandling', en: 'procurement' },
  training: { sv: 'utbildning', en: 'training' },
  monitoring: { sv: 'omvärldsbevakning', en: 'external monitoring' },
};

export const ATTRIBUTE_NAMES: Record<Attribute, Text> = {
  decided: { sv: 'beslutat', en: 'decided' },
  roles: { sv: 'roller', en: 'roles' },
  commonModel: { sv: 'gemensam modell', en: 'common model' },
  guidance: { sv: 'handledning', en: 'guidance' },
};

const way = (wayOfWorking: WayOfWorking, language: Language): string => WAY_NAMES[wayOfWorking][language];
const attributeOf = (data: { wayOfWorking: WayOfWorking; attribute: Attribute }, language: Language): string =>
  `${way(data.wayOfWorking, language)}, ${ATTRIBUTE_NAMES[data.attribute][language]}`;
const partOf = (data: { wayOfWorking: WayOfWorking; modelMeasureId: string }, language: Language): string =>
  `${way(data.wayOfWorking, language)}, ${data.modelMeasureId}`;

/** What the events of ways of working are called, and what each says. */
export const eventTexts: EventTexts = {
  WayOfWorkingTakenUp: saying<DataOf<typeof events.WayOfWorkingTakenUp>>(
    { sv: 'Arbetssätt påbörjat', en: 'Way of working taken up' },
    ['wayOfWorking', 'wayOfWorking'],
    (data, _, language) => way(data.wayOfWorking, language),
  ),
  WayOfWorkingEstablished: saying<DataOf<typeof events.WayOfWorkingEstablished>>(
    { sv: 'Arbetssätt på plats', en: 'Way of working in place' },
    ['wayOfWorking', 'wayOfWorking'],
    (data, _, language) => attributeOf(data, language),
  ),
  WayOfWorkingEnded: saying<DataOf<typeof events.WayOfWorkingEnded>>(
    { sv: 'Arbetssätt avslutat', en: 'Way of working ended' },
    ['wayOfWorking', 'wayOfWorking'],
    (data, _, language) => attributeOf(data, language),
  ),
  CentralPartDeclared: saying<DataOf<typeof events.CentralPartDeclared>>(
    { sv: 'Central del angiven', en: 'Central part declared' },
    ['wayOfWorking', 'wayOfWorking'],
    (data, _, language) => partOf(data, language),
  ),
  CentralPartEnded: saying<DataOf<typeof events.CentralPartEnded>>(
    { sv: 'Central del avslutad', en: 'Central part ended' },
    ['wayOfWorking', 'wayOfWorking'],
    (data, _, language) => partOf(data, language),
  ),
  WayOfWorkingEntriesWithdrawn: saying<DataOf<typeof events.WayOfWorkingEntriesWithdrawn>>(
    { sv: 'Uppgifter om arbetssättet återtagna', en: 'Entries about the way of working withdrawn' },
    ['wayOfWorking', 'wayOfWorking'],
    ({ reason }) => reason,
  ),
};

// SPDX-License-Identifier: EUPL-1.2
import type { DataOf } from '#libs/kernel';
import { type EventTexts, type Language, saying, type Text } from '#libs/platform';
import type * as events from './domain/measure/events.js';

const YES_NO = (yes: boolean, wordYes: Text, wordNo: Text, language: Language): string =>
  (yes ? wordYes : wordNo)[language];

function resources(data: DataOf<typeof events.SecurityMeasureResourced>, language: Language): string {
  const { hours, budget, dueOn } = data;
  return [
    hours === undefined ? '' : `${hours} ${language === 'sv' ? 'timmar' : 'hours'}`,
    budget === undefined ? '' : `${budget.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB')} kr`,
    dueOn === undefined ? '' : `${language === 'sv' ? 'klar' : 'due'} ${dueOn}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** What the events of security measures are called, and what each says. */
export const eventTexts: EventTexts = {
  SecurityMeasureProposed: saying<DataOf<typeof events.SecurityMeasureProposed>>(
    { sv: 'Åtgärd föreslagen', en: 'Measure proposed' },
    ['securityMeasure', 'measureId'],
    ({ unitIds }, { unit }) => unitIds.map(unit).join(', '),
  ),
  SecurityMeasureDecided: saying<DataOf<typeof events.SecurityMeasureDecided>>(
    { sv: 'Beslut om åtgärd', en: 'Decision on a measure' },
    ['securityMeasure', 'measureId'],
    ({ introduce }, _, language) =>
      YES_NO(introduce, { sv: 'införs', en: 'introduce' }, { sv: 'införs inte', en: 'do not introduce' }, language),
  ),
  SecurityMeasureResourced: saying<DataOf<typeof events.SecurityMeasureResourced>>(
    { sv: 'Åtgärd fick resurser', en: 'Measure given resources' },
    ['securityMeasure', 'measureId'],
    (data, _, language) => resources(data, language),
  ),
  SecurityMeasureIntroduced: saying<DataOf<typeof events.SecurityMeasureIntroduced>>(
    { sv: 'Åtgärd införd', en: 'Measure introduced' },
    ['securityMeasure', 'measureId'],
    ({ unitIds }, { unit }) => unitIds.map(unit).join(', '),
  ),
  SecurityMeasureEvaluated: saying<DataOf<typeof events.SecurityMeasureEvaluated>>(
    { sv: 'Åtgärd utvärderad', en: 'Measure evaluated' },
    ['securityMeasure', 'measureId'],
    ({ fit, sufficient }, _, language) =>
      [
        YES_NO(fit, { sv: 'ändamålsenlig', en: 'fit' }, { sv: 'inte ändamålsenlig', en: 'not fit' }, language),
        YES_NO(
          sufficient,
          { sv: 'tillräcklig', en: 'sufficient' },
          { sv: 'inte tillräcklig', en: 'not sufficient' },
          language,
        ),
      ].join(', '),
  ),
  SecurityMeasureStopped: saying<DataOf<typeof events.SecurityMeasureStopped>>(
    { sv: 'Åtgärd avslutad', en: 'Measure stopped' },
    ['securityMeasure', 'measureId'],
    ({ reason }) => reason,
  ),
  SecurityMeasureEntriesWithdrawn: saying<DataOf<typeof events.SecurityMeasureEntriesWithdrawn>>(
    { sv: 'Uppgifter om åtgärden återtagna', en: 'Entries about the measure withdrawn' },
    ['securityMeasure', 'measureId'],
    ({ reason }) => reason,
  ),
};

// SPDX-License-Identifier: EUPL-1.2
import type { RejectionTexts } from '#libs/kernel';

export const texts: RejectionTexts = {
  'practice.unknown': {
    sv: 'Arbetssättet är inte påbörjat i er organisation. Ange först något som det har på plats.',
    en: 'Your organisation has not begun with this way of working. First record something that it has in place.',
  },
  'practice.not-established': {
    sv: 'Arbetssättet har inte ”{{element}}” på plats, så det finns inget att avsluta.',
    en: 'The way of working does not have “{{element}}” in place, so there is nothing to end.',
  },
  'practice.decision-missing': {
    sv: 'Ange beslutet: var det finns, till exempel diarienummer eller länk till riktlinjen.',
    en: 'Name the decision: where it is, such as its registration number or a link to the guideline.',
  },
  'practice.nothing-shown': {
    sv: 'Ange ett dokument eller beskriv med egna ord vad som är på plats.',
    en: 'Name a document, or describe in your own words what is in place.',
  },
  'practice.validity-passed': {
    sv: 'Dagen {{validUntil}} har redan passerat när det anges. Välj en senare dag.',
    en: 'The day {{validUntil}} has passed when this is recorded. Choose a later day.',
  },
  'practice.validity-too-long': {
    sv: 'Det kan gälla i högst {{months}} månader innan det bekräftas på nytt. Välj en tidigare dag.',
    en: 'It can hold for at most {{months}} months before it is confirmed again. Choose an earlier day.',
  },
  'practice.no-central-part': {
    sv: '{{modelMeasureId}} är ingen central del av det här arbetssättet. Välj bland dem som modellen har.',
    en: '{{modelMeasureId}} is no central part of this way of working. Choose among those of the model.',
  },
};

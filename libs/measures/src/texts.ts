// SPDX-License-Identifier: EUPL-1.2
import type { RejectionTexts } from '#libs/kernel';

export const texts: RejectionTexts = {
  'measures.unknown': {
    sv: 'Säkerhetsåtgärden finns inte i er organisation. Kontrollera id:t eller sök i åtgärdsregistret.',
    en: 'There is no such security measure in your organisation. Check the id or look in the register of measures.',
  },
  'measures.exists': {
    sv: 'Det finns redan en säkerhetsåtgärd med detta id: ”{{title}}”. Välj ett nytt id.',
    en: 'There is already a security measure with this id: “{{title}}”. Choose another id.',
  },
  'measures.no-unit': {
    sv: 'Ange minst en verksamhet som åtgärden gäller, eller risken den kommer ur.',
    en: 'Name at least one business unit that the measure concerns, or the risk it comes from.',
  },
  'measures.stopped': {
    sv: 'Säkerhetsåtgärden ”{{title}}” är avslutad. Föreslå den på nytt om den ska användas igen.',
    en: 'The security measure “{{title}}” has been stopped. Propose it anew if it is to be used again.',
  },
  'measures.not-decided': {
    sv: 'Det finns inget beslut om att införa ”{{title}}”. Besluta först.',
    en: 'There is no decision to introduce “{{title}}”. Decide first.',
  },
  'measures.in-use': {
    sv: '”{{title}}” är redan införd. Avsluta den i stället för att besluta att inte införa den.',
    en: '“{{title}}” is in use already. Stop it instead of deciding not to introduce it.',
  },
  'measures.nothing-allocated': {
    sv: 'Ange minst en resurs: timmar, budget, ansvarig eller slutdag.',
    en: 'Give at least one resource: hours, budget, somebody responsible or a due day.',
  },
  'measures.due-day-passed': {
    sv: 'Slutdagen {{dueOn}} har redan passerat när resurserna fördelas. Välj en senare dag.',
    en: 'The due day {{dueOn}} has passed when the resources are allocated. Choose a later day.',
  },
  'measures.unit-not-concerned': {
    sv: '”{{title}}” gäller inte verksamheten {{unitId}}. Välj bland åtgärdens verksamheter.',
    en: '“{{title}}” does not concern the business unit {{unitId}}. Choose among the measure’s units.',
  },
  'measures.not-introduced': {
    sv: '”{{title}}” är inte införd i någon verksamhet ännu, så den kan inte utvärderas.',
    en: '“{{title}}” has not been introduced in any business unit yet, so it cannot be evaluated.',
  },
  'measures.model-measure-unknown': {
    sv: '”{{modelMeasureId}}” är ingen grundläggande säkerhetsåtgärd. Välj 6.1–6.{{last}}.',
    en: '“{{modelMeasureId}}” is no basic security measure. Choose 6.1–6.{{last}}.',
  },
};

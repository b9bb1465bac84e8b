// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';
import { followedUp } from '../rules.js';

export const q28 = question({
  no: 28,
  section: 2,
  area: 'UPF',
  kind: 'activity',
  step: 'followUp',
  text: {
    sv: 'Vilka arbetssätt har organisationen följt upp, så att den vet om de används som det är tänkt?',
    en: 'Which ways of working has the organisation followed up, so that it knows whether they are used as intended?',
  },
  boxes: {
    '28.1': {
      sv: 'Följ upp om verksamheterna klassar sin information på det beslutade sättet',
      en: 'Follow up whether the business units classify their information in the way decided',
      hours: 16,
      derived: followedUp('classification'),
    },
    '28.2': {
      sv: 'Följ upp om verksamheterna analyserar och hanterar risker på det beslutade sättet',
      en: 'Follow up whether the business units analyse and handle risks in the way decided',
      hours: 16,
      derived: followedUp('risk'),
    },
    '28.3': {
      sv: 'Följ upp om incidenter och avvikelser anmäls och tas om hand på det beslutade sättet',
      en: 'Follow up whether incidents and nonconformities are reported and dealt with in the way decided',
      hours: 16,
      derived: followedUp('incident'),
    },
    '28.4': {
      sv: 'Följ upp om verksamheterna planerar för avbrott på det beslutade sättet',
      en: 'Follow up whether the business units plan for outages in the way decided',
      hours: 16,
      derived: followedUp('continuity'),
    },
    '28.5': {
      sv: 'Följ upp om säkerheten tas om hand i upphandlingar på det beslutade sättet',
      en: 'Follow up whether security is taken care of in procurements in the way decided',
      hours: 16,
      derived: followedUp('procurement'),
    },
    '28.6': {
      sv: 'Följ upp om medarbetarna får den utbildning som är beslutad',
      en: 'Follow up whether staff receive the training that has been decided',
      hours: 16,
      derived: followedUp('training'),
    },
    '28.7': {
      sv: 'Följ upp om omvärlden bevakas på det beslutade sättet',
      en: 'Follow up whether the world around is monitored in the way decided',
      hours: 16,
      derived: followedUp('monitoring'),
    },
  },
});

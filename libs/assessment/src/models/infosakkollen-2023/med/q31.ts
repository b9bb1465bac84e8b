// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';

export const q31 = question({
  no: 31,
  section: 3,
  area: 'MED',
  kind: 'activity',
  step: 'design',
  text: {
    sv: 'Vad har utbildningen i informationssäkerhet utgått från?',
    en: 'What has the training in information security been built on?',
  },
  reportedAt: '4.2.5',
  boxes: {
    '31.1': {
      sv: 'Anpassa utbildningen till vad olika roller gör, svarar för och behöver',
      en: 'Adapt the training to what different roles do, answer for and need',
      hours: 24,
      reportedAt: '2.4.3',
    },
    '31.2': {
      sv: 'Lägg utbildningen på rätt nivå efter vad deltagarna redan kan',
      en: 'Pitch the training at the right level for what the participants already know',
      hours: 16,
      reportedAt: '2.4.3',
    },
    '31.3': {
      sv: 'Låt ledningens mål för informationssäkerheten avgöra vad som lärs ut',
      en: 'Let management’s objectives for information security determine what is taught',
      hours: 12,
      reportedAt: '2.4.3',
    },
    '31.4': {
      sv: 'Lär ut de egna reglerna, arbetssätten och hjälpmedlen',
      en: 'Teach the organisation’s own rules, ways of working and aids',
      hours: 16,
      reportedAt: '2.4.3',
    },
    '31.5': {
      sv: 'Bygg utbildningen på risker, hot och incidenter som organisationen själv har mött',
      en: 'Build the training on risks, threats and incidents that the organisation itself has met',
      hours: 16,
      reportedAt: '2.4.3',
    },
  },
});

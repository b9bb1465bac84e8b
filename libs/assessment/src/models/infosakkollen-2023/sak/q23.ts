// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';
import { anyOf, has, is, measureDecided, riskDecision } from '../rules.js';

/** Carried by risk decisions and by decisions to introduce a measure or not: one fresh risk decision gives a box. */
export const q23 = question({
  no: 23,
  section: 2,
  area: 'SAK',
  kind: 'activity',
  step: 'use',
  text: {
    sv: 'Har riskanalyserna lett till beslut om säkerhetsåtgärder, för eller emot?',
    en: 'Have the risk analyses led to decisions on security measures, for or against?',
  },
  reportedAt: '4.1.8',
  boxes: {
    '23.1': {
      sv: 'Besluta, med motivering, hur risker ur riskanalyserna ska behandlas',
      en: 'Decide, with reasons, how risks from the risk analyses are to be treated',
      hours: 4,
      derived: riskDecision(),
    },
    '23.2': {
      sv: 'Besluta att införa säkerhetsåtgärder mot risker som är för stora',
      en: 'Decide to introduce security measures against risks that are too great',
      hours: 4,
      derived: anyOf(riskDecision(is('choice', 'mitigate')), measureDecided(true)),
    },
    '23.3': {
      sv: 'Besluta att acceptera risker som inte ska få fler åtgärder',
      en: 'Decide to accept risks that are not to be given further measures',
      hours: 4,
      derived: riskDecision(is('choice', 'accept')),
    },
    '23.4': {
      sv: 'Avslå föreslagna åtgärder som inte är värda insatsen och skriv varför',
      en: 'Turn down proposed measures that are not worth the effort and write down why',
      hours: 4,
      derived: measureDecided(false),
    },
    '23.5': {
      sv: 'Besluta att undvika risker eller föra över dem på någon annan, till exempel genom avtal',
      en: 'Decide to avoid risks or to transfer them to somebody else, for instance by contract',
      hours: 6,
      derived: riskDecision({ path: 'choice', op: 'in', value: ['avoid', 'transfer'] }),
    },
    '23.6': {
      sv: 'Lyft stora risker till beslut hos någon med större mandat',
      en: 'Raise great risks to somebody with a larger mandate for a decision',
      hours: 6,
      derived: riskDecision(is('escalated', true)),
    },
    '23.7': {
      sv: 'Bestäm vid beslutet vilken dag det ska omprövas',
      en: 'Set the day for review when the decision is taken',
      hours: 2,
      derived: riskDecision(has('reviewOn')),
      step: 'followUp',
    },
    '23.8': {
      sv: 'Besluta om den risk som återstår när åtgärderna har räknats in',
      en: 'Decide on the risk that is left when the measures have been taken into account',
      hours: 6,
      derived: riskDecision(is('basis.phase', 'after')),
    },
  },
});

// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';
import { atLeast, decidedAreResourced, has, measureResourced } from '../rules.js';

export const q24 = question({
  no: 24,
  section: 2,
  area: 'SAK',
  kind: 'activity',
  step: 'use',
  text: {
    sv: 'Har de beslutade säkerhetsåtgärderna fått resurser, så att de kan införas?',
    en: 'Have the decided security measures been given resources, so that they can be introduced?',
  },
  reportedAt: '4.1.8',
  boxes: {
    '24.1': {
      sv: 'Avsätt arbetstid för beslutade säkerhetsåtgärder',
      en: 'Set aside working time for decided security measures',
      hours: 4,
      derived: measureResourced(atLeast('hours', 1)),
    },
    '24.2': {
      sv: 'Avsätt pengar för beslutade säkerhetsåtgärder',
      en: 'Set aside money for decided security measures',
      hours: 4,
      derived: measureResourced(atLeast('budget', 1)),
    },
    '24.3': {
      sv: 'Utse ansvariga för att införa beslutade säkerhetsåtgärder',
      en: 'Make people responsible for introducing decided security measures',
      hours: 4,
      derived: measureResourced(has('responsibleId')),
    },
    '24.4': {
      sv: 'Bestäm när beslutade säkerhetsåtgärder ska vara på plats',
      en: 'Set dates by which decided security measures are to be in place',
      hours: 4,
      derived: measureResourced(has('dueOn')),
    },
    '24.5': {
      sv: 'Fördela resurser till minst hälften av de beslutade säkerhetsåtgärderna',
      en: 'Allocate resources to at least half of the decided security measures',
      hours: 16,
      derived: decidedAreResourced('half'),
    },
    '24.6': {
      sv: 'Säkra kompetensen för att införa åtgärderna, med egen personal eller inköpt hjälp',
      en: 'Secure the competence for introducing the measures, with own staff or bought help',
      hours: 16,
    },
    '24.7': {
      sv: 'Räkna in kostnaden för drift och underhåll av nya säkerhetsåtgärder i budgeten',
      en: 'Include the cost of running and maintaining new security measures in the budget',
      hours: 8,
    },
    '24.8': {
      sv: 'Besluta turordningen när resurserna inte räcker till alla beslutade åtgärder',
      en: 'Decide the order of priority when resources do not suffice for all decided measures',
      hours: 8,
    },
  },
});

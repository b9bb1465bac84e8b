// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';
import { unitsHaveClassified } from '../rules.js';

export const q19 = question({
  no: 19,
  section: 2,
  area: 'KLA',
  kind: 'coverage',
  step: 'use',
  text: {
    sv: 'I hur stor del av verksamheterna har information klassats på det beslutade sättet?',
    en: 'In how large a share of the business units has information been classified in the way decided?',
  },
  boxes: {
    '19.1': {
      sv: 'Klassa informationen i minst en verksamhet',
      en: 'Classify the information in at least one business unit',
      hours: 16,
      derived: unitsHaveClassified('some'),
    },
    '19.2': {
      sv: 'Klassa informationen i minst en fjärdedel av verksamheterna',
      en: 'Classify the information in at least a quarter of the business units',
      hours: 60,
      derived: unitsHaveClassified('quarter'),
    },
    '19.3': {
      sv: 'Klassa informationen i minst hälften av verksamheterna',
      en: 'Classify the information in at least half of the business units',
      hours: 80,
      derived: unitsHaveClassified('half'),
    },
    '19.4': {
      sv: 'Klassa informationen i minst tre fjärdedelar av verksamheterna',
      en: 'Classify the information in at least three quarters of the business units',
      hours: 80,
      derived: unitsHaveClassified('threeQuarters'),
    },
  },
});

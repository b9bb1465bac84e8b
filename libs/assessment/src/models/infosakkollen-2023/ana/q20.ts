// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';
import { unitsHaveAnalysed } from '../rules.js';

export const q20 = question({
  no: 20,
  section: 2,
  area: 'ANA',
  kind: 'coverage',
  step: 'use',
  text: {
    sv: 'I hur stor del av verksamheterna har informationssäkerhetsrisker analyserats på det beslutade sättet?',
    en: 'In how large a share of the business units have information security risks been analysed in the way decided?',
  },
  boxes: {
    '20.1': {
      sv: 'Genomför riskanalys i minst en verksamhet',
      en: 'Carry out a risk analysis in at least one business unit',
      hours: 24,
      derived: unitsHaveAnalysed('some'),
    },
    '20.2': {
      sv: 'Genomför riskanalys i minst en fjärdedel av verksamheterna',
      en: 'Carry out a risk analysis in at least a quarter of the business units',
      hours: 80,
      derived: unitsHaveAnalysed('quarter'),
    },
    '20.3': {
      sv: 'Genomför riskanalys i minst hälften av verksamheterna',
      en: 'Carry out a risk analysis in at least half of the business units',
      hours: 100,
      derived: unitsHaveAnalysed('half'),
    },
    '20.4': {
      sv: 'Genomför riskanalys i minst tre fjärdedelar av verksamheterna',
      en: 'Carry out a risk analysis in at least three quarters of the business units',
      hours: 100,
      derived: unitsHaveAnalysed('threeQuarters'),
    },
  },
});

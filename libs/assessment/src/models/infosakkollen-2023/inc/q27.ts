// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';

export const q27 = question({
  no: 27,
  section: 2,
  area: 'INC',
  kind: 'coverage',
  step: 'use',
  text: {
    sv: 'I hur stor del av verksamheterna har kontinuitetsplanerna övats?',
    en: 'In how large a share of the business units have the continuity plans been exercised?',
  },
  reportedAt: '2.6.1',
  areaReportedAt: '2.6.1',
  boxes: {
    '27.1': {
      sv: 'Öva kontinuitetsplanen i minst en verksamhet',
      en: 'Exercise the continuity plan in at least one business unit',
      hours: 24,
      reportedAt: '2.4.5',
    },
    '27.2': {
      sv: 'Öva kontinuitetsplanen i minst en fjärdedel av verksamheterna',
      en: 'Exercise the continuity plan in at least a quarter of the business units',
      hours: 60,
      reportedAt: '2.4.5',
    },
    '27.3': {
      sv: 'Öva kontinuitetsplanen i minst hälften av verksamheterna',
      en: 'Exercise the continuity plan in at least half of the business units',
      hours: 80,
      reportedAt: '2.4.5',
    },
    '27.4': {
      sv: 'Öva kontinuitetsplanen i minst tre fjärdedelar av verksamheterna',
      en: 'Exercise the continuity plan in at least three quarters of the business units',
      hours: 80,
      reportedAt: '2.4.5',
    },
  },
});

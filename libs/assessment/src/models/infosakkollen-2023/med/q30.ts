// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';

export const q30 = question({
  no: 30,
  section: 3,
  area: 'MED',
  kind: 'activity',
  step: 'identify',
  text: {
    sv: 'Vilka grundläggande kunskaper har prövats hos medarbetarna?',
    en: 'Which basic knowledge has been tested among staff?',
  },
  reportedAt: '2.6.1',
  boxes: {
    '30.1': {
      sv: 'Pröva om medarbetarna kan förklara vad informationssäkerhet är och varför arbetet behövs',
      en: 'Test whether staff can explain what information security is and why the work is needed',
      hours: 8,
      reportedAt: '2.4.4',
    },
    '30.2': {
      sv: 'Pröva om medarbetarna känner till reglerna för hur information får hanteras',
      en: 'Test whether staff know the rules for how information may be handled',
      hours: 8,
      reportedAt: '2.4.4',
    },
    '30.3': {
      sv: 'Pröva om medarbetarna hittar och kan använda de hjälpmedel som finns för säkert arbete',
      en: 'Test whether staff find and can use the aids that exist for working securely',
      hours: 8,
      reportedAt: '2.4.4',
    },
    '30.4': {
      sv: 'Pröva om medarbetarna känner igen vanliga hot och svaga punkter i sitt eget arbete',
      en: 'Test whether staff recognise common threats and weak points in their own work',
      hours: 8,
      reportedAt: '2.4.4',
    },
    '30.5': {
      sv: 'Pröva om medarbetarna kan sin del i det som ska göras när något har hänt',
      en: 'Test whether staff know their part in what is to be done when something has happened',
      hours: 8,
      reportedAt: '2.4.4',
    },
  },
});

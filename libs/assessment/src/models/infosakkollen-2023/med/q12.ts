// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';

export const q12 = question({
  no: 12,
  section: 1,
  area: 'MED',
  kind: 'activity',
  step: 'identify',
  text: {
    sv: 'Har organisationen tagit reda på vad medarbetarna kan om informationssäkerhet?',
    en: 'Has the organisation found out what staff know about information security?',
  },
  boxes: {
    '12.1': {
      sv: 'Fråga alla medarbetare i en enkät vad de kan om informationssäkerhet',
      en: 'Ask all staff in a survey what they know about information security',
      hours: 24,
    },
    '12.2': {
      sv: 'Pröva medarbetarnas kunskaper med frågesport eller kunskapstest',
      en: 'Test what staff know with a quiz or a knowledge test',
      hours: 16,
    },
    '12.3': {
      sv: 'Skicka påhittade nätfiskemejl och mät hur medarbetarna reagerar',
      en: 'Send simulated phishing e-mail and measure how staff react',
      hours: 24,
    },
    '12.4': {
      sv: 'Intervjua ett urval av medarbetarna om hur de skyddar information i sitt arbete',
      en: 'Interview a selection of staff on how they protect information in their work',
      hours: 24,
    },
    '12.5': {
      sv: 'Ta reda på vad cheferna vet om sitt ansvar för informationssäkerheten',
      en: 'Find out what managers know about their responsibility for information security',
      hours: 16,
    },
    '12.6': {
      sv: 'Ta reda på vad it-personal, systemförvaltare och andra med särskilda roller kan',
      en: 'Find out what IT staff, system stewards and others with special roles know',
      hours: 16,
    },
    '12.7': {
      sv: 'Jämför kunskaperna mellan verksamheter och yrkesgrupper',
      en: 'Compare knowledge between business units and professional groups',
      hours: 12,
    },
    '12.8': {
      sv: 'Bestäm utifrån resultatet vilka utbildningar som behövs',
      en: 'Decide from the result which training is needed',
      hours: 12,
      step: 'design',
    },
  },
});

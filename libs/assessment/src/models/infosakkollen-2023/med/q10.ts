// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';
import { followedUp, inPlace } from '../rules.js';

export const q10 = question({
  no: 10,
  section: 1,
  area: 'MED',
  kind: 'wayOfWorking',
  step: 'design',
  text: {
    sv: 'Finns ett arbetssätt för utbildning i informationssäkerhet?',
    en: 'Is there a way of working for training in information security?',
  },
  boxes: {
    '10.1': {
      sv: 'Besluta hur medarbetarna ska utbildas i informationssäkerhet',
      en: 'Decide how staff are to be trained in information security',
      hours: 16,
      derived: inPlace('training', 'decided'),
    },
    '10.2': {
      sv: 'Bestäm vem som planerar, håller och följer upp utbildningarna',
      en: 'Decide who plans, gives and follows up the training',
      hours: 8,
      derived: inPlace('training', 'roles'),
    },
    '10.3': {
      sv: 'Samla utbildningen i en gemensam plan med grundkurs och fördjupning för olika roller',
      en: 'Gather the training in a common plan with a basic course and advanced parts for different roles',
      hours: 32,
      derived: inPlace('training', 'commonModel'),
    },
    '10.4': {
      sv: 'Visa chefer och medarbetare vilka utbildningar som finns och vilka som är obligatoriska',
      en: 'Show managers and staff which courses there are and which of them are compulsory',
      hours: 12,
      derived: inPlace('training', 'guidance'),
    },
    '10.5': {
      sv: 'Utvärdera minst en gång om utbildningarna ger den kunskap som behövs',
      en: 'Evaluate at least once whether the training gives the knowledge that is needed',
      hours: 16,
      derived: followedUp('training'),
      step: 'followUp',
    },
  },
});

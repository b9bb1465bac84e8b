// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';
import { followedUp, inPlace } from '../rules.js';

export const q04 = question({
  no: 4,
  section: 1,
  area: 'KLA',
  kind: 'wayOfWorking',
  step: 'design',
  text: {
    sv: 'Finns ett arbetssätt för att klassa information?',
    en: 'Is there a way of working for classifying information?',
  },
  boxes: {
    '4.1': {
      sv: 'Besluta hur information ska klassas i organisationen',
      en: 'Decide how information is to be classified in the organisation',
      hours: 16,
      derived: inPlace('classification', 'decided'),
    },
    '4.2': {
      sv: 'Bestäm vem som klassar information, vem som granskar och vem som godkänner',
      en: 'Decide who classifies information, who reviews it and who approves',
      hours: 8,
      derived: inPlace('classification', 'roles'),
    },
    '4.3': {
      sv: 'Klassa efter en och samma modell, med gemensamma nivåer, i hela organisationen',
      en: 'Classify by one and the same model, with common levels, throughout the organisation',
      hours: 40,
      derived: inPlace('classification', 'commonModel'),
    },
    '4.4': {
      sv: 'Ge dem som ska klassa information en handledning med exempel och mallar',
      en: 'Give those who are to classify information a handbook with examples and templates',
      hours: 24,
      derived: inPlace('classification', 'guidance'),
    },
    '4.5': {
      sv: 'Utvärdera minst en gång hur klassningen fungerar och rätta till det som brister',
      en: 'Evaluate at least once how classification works and put right what falls short',
      hours: 16,
      derived: followedUp('classification'),
      step: 'followUp',
      reportedAt: '2.4.3',
    },
  },
});

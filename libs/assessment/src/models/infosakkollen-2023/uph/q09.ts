// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';
import { followedUp, inPlace } from '../rules.js';

export const q09 = question({
  no: 9,
  section: 1,
  area: 'UPH',
  kind: 'wayOfWorking',
  step: 'design',
  text: {
    sv: 'Finns ett arbetssätt för informationssäkerhet i inköp och upphandling?',
    en: 'Is there a way of working for information security in purchasing and procurement?',
  },
  boxes: {
    '9.1': {
      sv: 'Besluta hur informationssäkerheten ska tas om hand i inköp och upphandlingar',
      en: 'Decide how information security is to be taken care of in purchases and procurements',
      hours: 16,
      derived: inPlace('procurement', 'decided'),
      reportedAt: '2.4.3',
    },
    '9.2': {
      sv: 'Bestäm vad beställare, upphandlare, CISO och avtalsförvaltare svarar för',
      en: 'Decide what the ordering unit, procurement officer, CISO and contract manager answer for',
      hours: 12,
      derived: inPlace('procurement', 'roles'),
      reportedAt: '2.4.3',
    },
    '9.3': {
      sv: 'Ta fram säkerhetskrav efter en och samma modell i alla upphandlingar',
      en: 'Draw up security requirements by one and the same model in all procurements',
      hours: 40,
      derived: inPlace('procurement', 'commonModel'),
      reportedAt: '2.4.3',
    },
    '9.4': {
      sv: 'Ge beställare och upphandlare en handledning i att välja och skriva säkerhetskrav',
      en: 'Give ordering units and procurement officers a handbook on choosing and writing security requirements',
      hours: 24,
      derived: inPlace('procurement', 'guidance'),
      reportedAt: '2.4.3',
    },
    '9.5': {
      sv: 'Utvärdera minst en gång hur säkerheten har tagits om hand i upphandlingarna',
      en: 'Evaluate at least once how security has been taken care of in the procurements',
      hours: 16,
      derived: followedUp('procurement'),
      step: 'followUp',
      reportedAt: '2.4.3',
    },
  },
});

// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../app/texts.js';

/** Words of the guided classification and of what the owner does with it. */
export const useClassTexts = defineTexts('classification', {
  title: { sv: 'Klassa {{name}}', en: 'Classify {{name}}' },
  lead: {
    sv: 'Svara på vad som kan hända. Nivåerna följer av svaren, och du kan ändra dem.',
    en: 'Answer what may happen. The levels follow from the answers, and you can change them.',
  },
  notKept: {
    sv: 'Det du skriver sparas först när du skickar förslaget, så stäng inte sidan innan dess.',
    en: 'What you write is kept only once you send the proposal, so do not close the page before that.',
  },
  sweden: {
    sv: 'Kan uppgifterna röra Sveriges säkerhet, eller ge synnerligen allvarlig skada (nivå 4)?',
    en: 'Can it concern the security of Sweden, or give exceptionally serious harm (level 4)?',
  },
  swedenNo: { sv: 'Nej', en: 'No' },
  swedenYes: { sv: 'Ja, eller jag vet inte', en: 'Yes, or I do not know' },
  needSweden: {
    sv: 'Svara på om uppgifterna kan röra Sveriges säkerhet.',
    en: 'Answer whether it can concern Sweden.',
  },
  scope: { sv: 'Vad klassar du, och vad används det till?', en: 'What do you classify, and what is it used for?' },
  harms: { sv: 'Vad kan ta skada?', en: 'What can come to harm?' },
  no: { sv: 'Nej, eller försumbart', en: 'No, or negligibly' },
  yes: { sv: 'Ja', en: 'Yes' },
  needAnswer: { sv: 'Svara: {{question}}', en: 'Answer: {{question}}' },
  needDegree: { sv: 'Säg när skadan kommer: {{question}}', en: 'Say when the harm comes: {{question}}' },
  confidentiality: { sv: 'Konfidentialitet', en: 'Confidentiality' },
  integrity: { sv: 'Riktighet', en: 'Integrity' },
  availability: { sv: 'Tillgänglighet', en: 'Availability' },
  traceability: { sv: 'Spårbarhet', en: 'Traceability' },
  confidentialityIf: { sv: 'Om obehöriga får se', en: 'If others get to see it' },
  integrityIf: { sv: 'Om det är fel eller ändrat', en: 'If it is wrong or altered' },
  availabilityIf: { sv: 'Om det inte går att nå', en: 'If it cannot be reached' },
  traceabilityIf: { sv: 'Om det inte syns vem som läst eller ändrat', en: 'If nobody can tell who read or changed it' },
  short: { sv: 'K{{c}} R{{i}} T{{a}} S{{t}}', en: 'C{{c}} I{{i}} A{{a}} T{{t}}' },
  degree0: { sv: 'ingen', en: 'none' },
  degree1: { sv: 'måttlig', en: 'moderate' },
  degree2: { sv: 'betydande', en: 'significant' },
  degree3: { sv: 'allvarlig', en: 'serious' },
  degree4: { sv: 'synnerligen allvarlig', en: 'exceptionally serious' },
  levels: { sv: 'Nivåerna', en: 'The levels' },
  levelsWait: {
    sv: 'När alla sju frågor är besvarade står nivåerna här, med skäl.',
    en: 'Once all seven questions are answered the levels stand here, with reasons.',
  },
  soFar: {
    sv: 'Hittills {{levels}}. {{n}} av {{of}} frågor besvarade.',
    en: 'So far {{levels}}. {{n}} of {{of}} answered.',
  },
  answersGive: { sv: 'Svaren ger {{level}}: {{why}}.', en: 'The answers give {{level}}: {{why}}.' },
  answersGiveNone: { sv: 'Svaren ger 0: ingen skada.', en: 'The answers give 0: no harm.' },
  fromCarried: { sv: '{{name}} ger redan {{level}}.', en: '{{name}} already gives {{level}}.' },
  reasonOf: { sv: '{{degree}} skada för {{harm}}', en: '{{degree}} harm to {{harm}}' },
  reasonNone: { sv: 'Ingen eller försumbar skada.', en: 'No or negligible harm.' },
  instead: { sv: 'Varför inte {{level}}, som svaren ger?', en: 'Why not {{level}}, as the answers give?' },
  needInstead: {
    sv: '{{aspect}}: skriv varför svaren inte gäller.',
    en: '{{aspect}}: write why the answers do not hold.',
  },
  why: { sv: 'Skäl för nivån', en: 'Reason for the level' },
  needWhy: { sv: '{{aspect}}: skriv ett skäl.', en: '{{aspect}}: write a reason.' },
  more: { sv: 'Samling, lagar och avtal', en: 'Gathering, laws and agreements' },
  gathering: {
    sv: 'Blir skyddsbehovet större för att mycket samlas på ett ställe?',
    en: 'Does the need grow because much is gathered in one place?',
  },
  law: {
    sv: 'Vad kräver lagar, avtal och reglerna om personuppgifter?',
    en: 'What do laws, agreements and the rules on personal data demand?',
  },
  send: { sv: 'Föreslå klassningen', en: 'Propose the classification' },
  sent: { sv: 'Förslaget väntar på ägaren.', en: 'The proposal waits for the owner.' },
  noRight: { sv: 'Din roll klassar inte tillgångar', en: 'Your role does not classify assets' },
  past: {
    sv: 'Du ser en annan dag. Gå till nu för att klassa.',
    en: 'You look at another day. Go to now to classify.',
  },
  isReferred: {
    sv: 'Tillgången är hänvisad till säkerhetsskyddet och klassas inte här.',
    en: 'The asset was referred to security protection and is not classified here.',
  },
  openAsset: { sv: 'Till tillgången', en: 'To the asset' },
  stopTitle: { sv: 'Stopp: det här hör till säkerhetsskyddet', en: 'Stop: this belongs to security protection' },
  stopLead: {
    sv: 'Skriv inget mer här. Inget av det du svarat har skickats eller sparats, och det är borta från sidan.',
    en: 'Write no more here. Nothing you answered has been sent or kept, and it is gone from the page.',
  },
  stopDo: {
    sv: 'Kontakta säkerhetsskyddschefen på det sätt ni har bestämt, inte i vanlig e-post. Hänvisa sedan tillgången: att den är hänvisad antecknas, ingenting om vad den innehåller. En klass som gällde slutar gälla.',
    en: 'Contact the head of security protection in the way you have agreed, not by ordinary e-mail. Then refer the asset: that it was referred is noted, nothing of what it holds. A class that held holds no more.',
  },
  refer: { sv: 'Hänvisa till säkerhetsskyddet', en: 'Refer to security protection' },
  startOver: { sv: 'Det var fel, börja om', en: 'That was wrong, start over' },
});

export type ClassText = ReturnType<typeof useClassTexts>;

// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../app/texts.js';

/** Words of the ways of working. */
export const usePracticeTexts = defineTexts('practice', {
  practices: { sv: 'Arbetssätt', en: 'Ways of working' },
  lead: {
    sv: 'De sju arbetssätten: vad som är på plats, var det står och när det ska bekräftas på nytt.',
    en: 'The seven ways of working: what is in place, where it is written and when it is to be confirmed.',
  },
  classification: { sv: 'Informationsklassning', en: 'Information classification' },
  risk: { sv: 'Riskanalys och riskhantering', en: 'Risk analysis and risk handling' },
  incident: { sv: 'Incidenter och avvikelser', en: 'Incidents and nonconformities' },
  continuity: { sv: 'Kontinuitet', en: 'Continuity' },
  procurement: { sv: 'Upphandling', en: 'Procurement' },
  training: { sv: 'Utbildning', en: 'Training' },
  monitoring: { sv: 'Omvärldsbevakning', en: 'External monitoring' },
  decided: { sv: 'Beslutat', en: 'Decided' },
  roles: { sv: 'Roller', en: 'Roles' },
  commonModel: { sv: 'Gemensam modell', en: 'Common model' },
  guidance: { sv: 'Handledning', en: 'Guidance' },
  followedUp: { sv: 'Uppföljt', en: 'Followed up' },
  part: { sv: 'Del', en: 'Part' },
  state: { sv: 'Läge', en: 'State' },
  where: { sv: 'Var det står', en: 'Where it is written' },
  actions: { sv: 'Gör', en: 'Do' },
  inPlace: { sv: 'På plats', en: 'In place' },
  expired: { sv: 'Ska bekräftas', en: 'To be confirmed' },
  ended: { sv: 'Avslutat', en: 'Ended' },
  missing: { sv: 'Inte angett', en: 'Not recorded' },
  until: { sv: 'till {{day}}', en: 'until {{day}}' },
  lastOn: { sv: 'senast {{day}}', en: 'last {{day}}' },
  why: { sv: 'Varför {{id}} räknas', en: 'Why {{id}} counts' },
  record: { sv: 'Ange', en: 'Record' },
  recordFor: { sv: 'Ange {{what}}: {{way}}', en: 'Record {{what}}: {{way}}' },
  confirm: { sv: 'Bekräfta', en: 'Confirm' },
  confirmFor: { sv: 'Bekräfta {{what}}: {{way}}', en: 'Confirm {{what}}: {{way}}' },
  attributesOf: { sv: '{{way}}: vad som är på plats', en: '{{way}}: what is in place' },
  end: { sv: 'Avsluta', en: 'End' },
  endFor: { sv: 'Avsluta {{what}}: {{way}}', en: 'End {{what}}: {{way}}' },
  withdraw: { sv: 'Återta', en: 'Withdraw' },
  withdrawFor: { sv: 'Återta {{what}}: {{way}}', en: 'Withdraw {{what}}: {{way}}' },
  followUp: { sv: 'Följ upp', en: 'Follow up' },
  parts: { sv: 'Centrala delar: {{n}} av {{all}} angivna', en: 'Central parts: {{n}} of {{all}} declared' },
  partsHelp: {
    sv: 'En central del räknas när den är angiven här och registrerat arbete visar att den används.',
    en: 'A central part counts when it is declared here and recorded work shows it in use.',
  },
  document: { sv: 'Var står det?', en: 'Where is it written?' },
  documentHelp: {
    sv: 'Till exempel ett beslut med diarienummer, en riktlinje eller en länk.',
    en: 'A decision with its registration number, for instance, a guideline or a link.',
  },
  note: { sv: 'Vad är på plats, med egna ord?', en: 'What is in place, in your own words?' },
  validUntil: { sv: 'När ska det bekräftas på nytt?', en: 'When is it to be confirmed again?' },
  validUntilHelp: {
    sv: 'Tomt: om två år. Högst tre år framåt.',
    en: 'Empty: in two years. At most three years ahead.',
  },
  needDecision: { sv: 'Ange var beslutet finns.', en: 'Say where the decision is.' },
  needProof: {
    sv: 'Ange ett dokument eller beskriv med egna ord.',
    en: 'Name a document, or describe in your own words.',
  },
  reason: { sv: 'Varför?', en: 'Why?' },
  needReason: { sv: 'Ange varför.', en: 'Say why.' },
});

export type PracticeText = ReturnType<typeof usePracticeTexts>;

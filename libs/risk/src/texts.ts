// SPDX-License-Identifier: EUPL-1.2
import type { RejectionTexts } from '#libs/kernel';

export const texts: RejectionTexts = {
  'risk.unknown': {
    sv: 'Risken finns inte i er organisation. Kontrollera id:t eller sök i riskregistret.',
    en: 'There is no such risk in your organisation. Check the id or look in the risk register.',
  },
  'risk.exists': {
    sv: 'Det finns redan en risk med detta id: ”{{title}}”. Välj ett nytt id.',
    en: 'There is already a risk with this id: “{{title}}”. Choose another id.',
  },
  'risk.no-unit': {
    sv: 'Ange minst en verksamhet som risken gäller, eller riskanalysen den hör till.',
    en: 'Name at least one business unit that the risk concerns, or the risk analysis it belongs to.',
  },
  'risk.harm-twice': {
    sv: 'Skadetypen {{harm}} är angiven två gånger. Ange varje typ en gång.',
    en: 'The type of harm {{harm}} is given twice. Give each type once.',
  },
  'risk.closed': {
    sv: 'Risken ”{{title}}” är avslutad och kan inte ändras. Ta tillbaka avslutet först.',
    en: 'The risk “{{title}}” is closed and cannot be changed. Withdraw the closing first.',
  },
  'risk.not-assessed': {
    sv: 'Risken är inte bedömd ännu. Bedöm konsekvens och sannolikhet innan beslut fattas.',
    en: 'The risk has not been judged yet. Judge consequence and likelihood before deciding.',
  },
  'risk.no-consequence': {
    sv: 'Ange konsekvensen för minst en typ av skada (0–4).',
    en: 'Give the consequence for at least one type of harm (0–4).',
  },
  'risk.likelihood-order': {
    sv: 'Tidpunkterna ska ligga i ordning: tidigast, troligast, senast.',
    en: 'The days must be in order: earliest, likeliest, latest.',
  },
  'risk.review-not-ahead': {
    sv: 'Dagen för ny prövning ({{reviewOn}}) måste ligga efter beslutsdagen.',
    en: 'The day of review ({{reviewOn}}) must be after the day of the decision.',
  },
  'risk.judged-anew': {
    sv: 'Risken har bedömts på nytt sedan du öppnade den. Läs den nya bedömningen och besluta igen.',
    en: 'The risk has been judged anew since you opened it. Read the new judgement and decide again.',
  },
  'risk.analysis-unknown': {
    sv: 'Riskanalysen finns inte i er organisation.',
    en: 'There is no such risk analysis in your organisation.',
  },
  'risk.analysis-exists': {
    sv: 'Det finns redan en riskanalys med detta id: ”{{title}}”. Välj ett nytt id.',
    en: 'There is already a risk analysis with this id: “{{title}}”. Choose another id.',
  },
  'risk.analysis-closed': {
    sv: 'Riskanalysen ”{{title}}” är avslutad. Öppna en ny, eller registrera risken utan analys.',
    en: 'The risk analysis “{{title}}” is finished. Open another, or record the risk without one.',
  },
  'risk.analysis-withdrawn': {
    sv: 'Riskanalysen ”{{title}}” är tillbakatagen.',
    en: 'The risk analysis “{{title}}” has been withdrawn.',
  },
};

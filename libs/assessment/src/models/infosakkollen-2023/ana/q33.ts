// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';
import { has, recorded, riskAssessed } from '../rules.js';

export const q33 = question({
  no: 33,
  section: 3,
  area: 'ANA',
  kind: 'centralPart',
  step: 'use',
  text: {
    sv: 'Vilka centrala delar ingår när informationssäkerhetsrisker analyseras?',
    en: 'Which central parts does the analysis of information security risks include?',
  },
  reportedAt: '2.6.1',
  areaReportedAt: '2.6.1',
  boxes: {
    '33.1': {
      sv: 'Avgränsa riskanalysen till bestämda verksamheter',
      en: 'Delimit the risk analysis to certain business units',
      hours: 8,
      usedIn: recorded('RiskAnalysisOpened', has('unitIds')),
    },
    '33.2': {
      sv: 'Räkna upp den information och de system som riskanalysen gäller',
      en: 'List the information and the systems that the risk analysis is about',
      hours: 12,
      usedIn: recorded('RiskAnalysisOpened', has('assets')),
    },
    '33.3': {
      sv: 'Utgå från informationsklassningen när riskerna analyseras',
      en: 'Start from the information classification when the risks are analysed',
      hours: 16,
    },
    '33.4': {
      sv: 'Ange vilken metod riskanalysen följer',
      en: 'State which method the risk analysis follows',
      hours: 8,
      usedIn: recorded('RiskAnalysisOpened', has('method')),
    },
    '33.5': {
      sv: 'Utse en ledare för riskanalysen',
      en: 'Appoint a leader for the risk analysis',
      hours: 8,
      usedIn: recorded('RiskAnalysisOpened', has('leaderId')),
    },
    '33.6': {
      sv: 'Ta med deltagare från såväl verksamheten som it och säkerhet',
      en: 'Bring in participants from business, IT and security alike',
      hours: 24,
    },
    '33.7': {
      sv: 'Beskriv vad som hotar informationen',
      en: 'Describe what threatens the information',
      hours: 12,
      usedIn: recorded('RiskIdentified', has('threat')),
    },
    '33.8': {
      sv: 'Beskriv vilka sårbarheter som gör att hotet kan bli verklighet',
      en: 'Describe which vulnerabilities could let the threat become real',
      hours: 12,
      usedIn: recorded('RiskIdentified', has('vulnerability')),
    },
    '33.9': {
      sv: 'Ta hänsyn till det skydd som redan finns',
      en: 'Take into account the protection that is already there',
      hours: 12,
      usedIn: recorded('RiskIdentified', has('existingProtection')),
    },
    '33.10': {
      sv: 'Väg samman konsekvens och sannolikhet så att riskerna går att rangordna',
      en: 'Weigh consequence and likelihood together so that the risks can be ranked',
      hours: 16,
      usedIn: riskAssessed(has('consequence'), has('likelihoodLevel')),
    },
    '33.11': {
      sv: 'Skriv ned de antaganden som bedömningen av risken vilar på',
      en: 'Write down the assumptions that the assessment of the risk rests on',
      hours: 12,
      usedIn: riskAssessed(has('assumptions')),
    },
    '33.12': {
      sv: 'Utse en riskägare redan när risken identifieras',
      en: 'Appoint a risk owner as soon as the risk is identified',
      hours: 12,
      usedIn: recorded('RiskIdentified', has('ownerId')),
    },
    '33.13': {
      sv: 'Analysera riskerna inför upphandling, utkontraktering och andra större förändringar',
      en: 'Analyse the risks ahead of procurement, outsourcing and other major changes',
      hours: 24,
      usedIn: recorded('RiskAnalysisOpened', has('procurement')),
    },
    '33.14': {
      sv: 'Sammanfatta riskanalysen skriftligt när den är klar',
      en: 'Sum the risk analysis up in writing when it is finished',
      hours: 12,
      usedIn: recorded('RiskAnalysisClosed', has('summary')),
    },
  },
});

// SPDX-License-Identifier: EUPL-1.2
import { question } from '../build.js';
import { has, recorded } from '../rules.js';

export const q37 = question({
  no: 37,
  section: 3,
  area: 'UPH',
  kind: 'centralPart',
  step: 'use',
  text: {
    sv: 'Vilka centrala delar ingår när säkerheten tas om hand i en upphandling?',
    en: 'Which central parts does taking care of security in a procurement include?',
  },
  reportedAt: '2.6.1',
  areaReportedAt: '2.6.1',
  boxes: {
    '37.1': {
      sv: 'Bedöm riskerna och klassa informationen innan något köps in eller läggs ut på någon annan',
      en: 'Assess the risks and classify the information before anything is bought or outsourced',
      hours: 24,
      usedIn: recorded('ProcurementLinked', has('class'), has('riskIds')),
      reportedAt: '2.4.3',
    },
    '37.2': {
      sv: 'Bestäm vilket skydd som behövs med ledning av klassning och riskanalys',
      en: 'Decide which protection is needed in the light of classification and risk analysis',
      hours: 16,
      usedIn: recorded('RequirementListGenerated', has('riskIds'), has('requirements')),
      reportedAt: '2.4.3',
    },
    '37.3': {
      sv: 'Inför själv det beslutade skydd som den egna organisationen råder över',
      en: 'Introduce the decided protection that lies within the organisation’s own control',
      hours: 40,
      usedIn: recorded('OwnRequirementsIntroduced'),
      reportedAt: '2.4.3',
    },
    '37.4': {
      sv: 'Skriv in i avtalet vilket skydd leverantören ska ha på plats',
      en: 'Write into the contract which protection the supplier must have in place',
      hours: 24,
      usedIn: recorded('ContractSigned', has('agreed')),
      reportedAt: '2.4.3',
    },
    '37.5': {
      sv: 'Kontrollera hos leverantören att det avtalade skyddet verkligen finns',
      en: 'Check with the supplier that the agreed protection really exists',
      hours: 24,
      usedIn: recorded('SupplierFollowedUp'),
      step: 'followUp',
      reportedAt: '2.4.3',
    },
    '37.6': {
      sv: 'Pröva efteråt om det var rätt krav som ställdes och om de räckte till',
      en: 'Consider afterwards whether the right requirements were made and whether they were enough',
      hours: 16,
      usedIn: recorded('RequirementsEvaluated'),
      step: 'followUp',
      reportedAt: '2.4.3',
    },
  },
});

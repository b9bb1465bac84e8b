// SPDX-License-Identifier: EUPL-1.2
import type { RejectionTexts } from '#libs/kernel';
import { spreadsheetTexts } from '#libs/spreadsheet';
import { importTexts, noteTexts } from './import/index.js';

export const texts: RejectionTexts = {
  ...spreadsheetTexts,
  ...importTexts,
  ...noteTexts,
  'assessment.attestation-exists': {
    sv: 'Det finns redan ett intyg med detta id. Välj ett nytt id, eller ta tillbaka intyget och gör ett nytt.',
    en: 'There is already an attestation with this id. Choose another id, or withdraw it and make a new one.',
  },
  'assessment.attestation-unknown': {
    sv: 'Intyget finns inte i er organisation.',
    en: 'There is no such attestation in your organisation.',
  },
  'assessment.not-attestable': {
    sv: 'Åtgärden {{measureId}} går inte att intyga: den följer bara av registrerat arbete. Se ”Varför” för vad som räknas.',
    en: 'Measure {{measureId}} cannot be attested: it only follows from recorded work. See “why” for what counts.',
  },
  'assessment.period-empty': {
    sv: 'Intyget skulle upphöra ({{to}}) innan det börjar gälla ({{from}}). Ange ett senare slut.',
    en: 'The attestation would end ({{to}}) before it begins ({{from}}). Give a later end.',
  },
  'assessment.period-too-long': {
    sv: 'Ett intyg gäller högst 24 månader. Från {{from}} kan det gälla till {{latest}}, inte till {{to}}.',
    en: 'An attestation holds for 24 months at most. From {{from}} it may hold until {{latest}}, not until {{to}}.',
  },
  'assessment.attested-ahead': {
    sv: 'Det går inte att intyga något som börjar först {{from}}. Intyga när det har börjat.',
    en: 'Something that begins on {{from}} cannot be vouched for yet. Attest it when it has begun.',
  },
  'assessment.evidence-missing': {
    sv: 'Ett intyg behöver bevis: bifoga minst en fil eller en länk.',
    en: 'An attestation needs evidence: attach at least one file or link.',
  },
  'assessment.link-not-web': {
    sv: 'Länken ”{{link}}” är ingen webbadress. Den ska börja med http:// eller https:// och sakna blanksteg.',
    en: 'The link “{{link}}” is no web address. It must begin with http:// or https:// and have no spaces.',
  },
  'assessment.measure-unknown': {
    sv: 'Åtgärden {{measureId}} finns inte i modellen. Kontrollera id:t i modellens lista.',
    en: 'There is no measure {{measureId}} in the model. Check the id in the model’s list.',
  },
  'assessment.area-unknown': {
    sv: 'Arbetsområdet {{area}} finns inte i modellen.',
    en: 'There is no work area {{area}} in the model.',
  },
  'assessment.level-unknown': {
    sv: 'Modellen har nivåerna 1–{{highest}}, inte {{level}}.',
    en: 'The model has levels 1–{{highest}}, not {{level}}.',
  },
  'assessment.model-exists': {
    sv: 'Det finns redan en modell med id {{modelId}}. Läs in den nya versionen under ett nytt id.',
    en: 'There is already a model with id {{modelId}}. Import the new version under another id.',
  },
  'assessment.model-unknown': {
    sv: 'Modellen {{modelId}} finns inte i er organisation. Se listan över modeller.',
    en: 'There is no model {{modelId}} in your organisation. See the list of models.',
  },
  'assessment.model-name-reserved': {
    sv: 'Id {{modelId}} är upptaget av en modell som följer med produkten. Välj ett annat id.',
    en: 'Id {{modelId}} belongs to a model that ships with the product. Choose another id.',
  },
  'assessment.activation-ahead': {
    sv: 'Modellen kan inte börja gälla först {{from}}. Välj i dag eller en tidigare dag.',
    en: 'The model cannot come into force as late as {{from}}. Choose today or an earlier day.',
  },
  'assessment.past-is-fixed': {
    sv: 'Modellen byttes senast {{last}}. En ny kan gälla tidigast från den dagen, inte från {{from}}.',
    en: 'The model was last changed on {{last}}. A new one can be in force from that day at the earliest, not from {{from}}.',
  },
  'assessment.box-twice': {
    sv: 'Rutan {{measureId}} är knuten två gånger. En ruta bärs av en enda åtgärd.',
    en: 'Box {{measureId}} is tied twice. A box is carried by a single measure.',
  },
  'assessment.round-exists': {
    sv: 'Det finns redan en omgång med detta id. Välj ett nytt id.',
    en: 'There is already a round with this id. Choose another id.',
  },
  'assessment.round-unknown': {
    sv: 'Omgången finns inte i er organisation.',
    en: 'There is no such round in your organisation.',
  },
  'assessment.round-not-closed': {
    sv: 'Omgången stänger först {{closedOn}}. Läs in svaren när den är stängd.',
    en: 'The round closes on {{closedOn}}. Import the answers once it has closed.',
  },
  'assessment.answer-in-future': {
    sv: 'Svaret på {{measureId}} är daterat {{day}}, som inte har varit än. Rätta datumet i filen.',
    en: 'The answer to {{measureId}} is dated {{day}}, which has not been yet. Correct the date in the file.',
  },
  'assessment.answered-twice': {
    sv: 'Åtgärden {{measureId}} har två svar i omgången. Behåll ett.',
    en: 'Measure {{measureId}} has two answers in the round. Keep one.',
  },
  'assessment.workbook-problems': {
    sv: 'Arbetsboken har {{count}} fel och inget har lästs in. Det första: {{first}} Kör en provläsning för hela listan.',
    en: 'The workbook has {{count}} errors and nothing was imported. The first: {{first}} Run a dry run for the whole list.',
  },
  'assessment.mapping-not-json': {
    sv: 'Kolumnmappningen är ingen giltig JSON. Utgå från den som provläsningen visar.',
    en: 'The mapping of the columns is no valid JSON. Start from the one that the dry run shows.',
  },
  'assessment.model-invalid': {
    sv: 'Modellen {{modelId}} har {{errors}} fel. Det första, vid {{path}}: {{message}}',
    en: 'Model {{modelId}} has {{errors}} errors. The first, at {{path}}: {{message}}',
  },
  'assessment.answer-unknown': {
    sv: 'Svaret på {{measureId}} är ”{{answer}}”. Det ska vara yes eller no; lämna raden tom om frågan är obesvarad.',
    en: 'The answer to {{measureId}} is “{{answer}}”. It must be yes or no; leave the row out if it is unanswered.',
  },
  'assessment.answer-twice': {
    sv: 'Åtgärden {{measureId}} har två olika svar. Behåll ett.',
    en: 'Measure {{measureId}} has two different answers. Keep one.',
  },
  'assessment.layout-unknown': {
    sv: 'Modellen {{modelId}} lästes in utan sin arbetsboks utseende, så den går inte att skriva ut i samma form.',
    en: 'Model {{modelId}} was imported without the layout of its workbook, so it cannot be written in the same shape.',
  },
  'assessment.months-out-of-range': {
    sv: 'En prognos kan gälla 1–60 månader, inte {{months}}.',
    en: 'A forecast can be for 1–60 months, not {{months}}.',
  },
  'assessment.period-reversed': {
    sv: 'Perioden slutar ({{to}}) innan den börjar ({{from}}).',
    en: 'The period ends ({{to}}) before it begins ({{from}}).',
  },
};

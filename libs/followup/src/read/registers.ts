// SPDX-License-Identifier: EUPL-1.2
import type { ExportedRegister, Words } from '#libs/platform';
import { WAY_NAMES } from '#libs/practice';
import type { Target } from '../domain/follow-up/follow-up.js';
import { OUTCOME_NAMES, RESULT_NAMES, SEVERITY_NAMES } from '../event-words.js';

const TARGET_NAMES: Record<Target['kind'], Words> = {
  wayOfWorking: { sv: 'Arbetssätt', en: 'Way of working' },
  guideline: { sv: 'Riktlinje', en: 'Guideline' },
  measure: { sv: 'Åtgärd', en: 'Measure' },
  risk: { sv: 'Risk', en: 'Risk' },
  supplier: { sv: 'Leverantör', en: 'Supplier' },
  unit: { sv: 'Verksamhet', en: 'Business unit' },
  result: { sv: 'Resultat', en: 'Results' },
};

const what = {
  title: { header: { sv: 'Uppföljning', en: 'Follow-up' } },
  targetKind: { header: { sv: 'Gäller', en: 'Concerns' }, words: TARGET_NAMES },
  wayOfWorking: { header: { sv: 'Arbetssätt', en: 'Way of working' }, words: WAY_NAMES },
  targetName: { header: { sv: 'Namn', en: 'Name' } },
  unitIds: { header: { sv: 'Verksamheter', en: 'Units' }, as: 'units' },
} as const;

/** Follow-ups, what they showed, findings and reports as files. */
export const registers: readonly ExportedRegister[] = [
  {
    query: 'followUps',
    title: { sv: 'Uppföljningar', en: 'Follow-ups' },
    columns: {
      ...what,
      status: {
        header: { sv: 'Status', en: 'Status' },
        words: {
          planned: { sv: 'Planerad', en: 'Planned' },
          performed: { sv: 'Gjord', en: 'Performed' },
          stopped: { sv: 'Avslutad', en: 'Stopped' },
        },
      },
      dueOn: { header: { sv: 'Ska göras', en: 'Due' }, as: 'day' },
      rule: { header: { sv: 'Upprepas', en: 'Recurs' } },
      responsibleId: { header: { sv: 'Ansvarig', en: 'Responsible' }, as: 'person' },
      lastPerformedOn: { header: { sv: 'Senast gjord', en: 'Last performed' }, as: 'day' },
      lastResult: { header: { sv: 'Senaste resultat', en: 'Last result' }, words: RESULT_NAMES },
      times: { header: { sv: 'Antal gånger', en: 'Times' }, as: 'number' },
    },
  },
  {
    query: 'performedFollowUps',
    title: { sv: 'Gjorda uppföljningar', en: 'Performed follow-ups' },
    columns: {
      performedOn: { header: { sv: 'När', en: 'When' }, as: 'day' },
      performedById: { header: { sv: 'Vem', en: 'Who' }, as: 'person' },
      ...what,
      result: { header: { sv: 'Resultat', en: 'Result' }, words: RESULT_NAMES },
      summary: { header: { sv: 'Vad som sågs', en: 'What was seen' } },
      topics: { header: { sv: 'Fråga 14', en: 'Question 14' } },
    },
  },
  {
    query: 'findings',
    title: { sv: 'Brister', en: 'Findings' },
    columns: {
      title: { header: { sv: 'Brist', en: 'Finding' } },
      severity: { header: { sv: 'Allvar', en: 'Severity' }, words: SEVERITY_NAMES },
      status: {
        header: { sv: 'Status', en: 'Status' },
        words: {
          open: { sv: 'Öppen', en: 'Open' },
          answered: { sv: 'Besvarad', en: 'Answered' },
          verified: { sv: 'Kontrollerad', en: 'Checked' },
          closed: { sv: 'Stängd', en: 'Closed' },
        },
      },
      ownerId: { header: { sv: 'Ägare', en: 'Owner' }, as: 'person' },
      dueOn: { header: { sv: 'Ska vara åtgärdad', en: 'Due' }, as: 'day' },
      unitIds: { header: { sv: 'Verksamheter', en: 'Units' }, as: 'units' },
      text: { header: { sv: 'Vad som fanns', en: 'What was found' } },
      foundOn: { header: { sv: 'Funnen', en: 'Found on' }, as: 'day' },
      answer: { header: { sv: 'Svar', en: 'Answer' } },
      answeredOn: { header: { sv: 'Besvarad den', en: 'Answered on' }, as: 'day' },
      verifiedOn: { header: { sv: 'Kontrollerad den', en: 'Checked on' }, as: 'day' },
      outcome: { header: { sv: 'Utfall', en: 'Outcome' }, words: OUTCOME_NAMES },
      closedOn: { header: { sv: 'Stängd den', en: 'Closed on' }, as: 'day' },
    },
  },
  {
    query: 'followUpReports',
    title: { sv: 'Rapporter till ledningen', en: 'Reports to management' },
    columns: {
      reportedOn: { header: { sv: 'När', en: 'When' }, as: 'day' },
      recipient: { header: { sv: 'Till', en: 'To' } },
      reportedById: { header: { sv: 'Av', en: 'By' }, as: 'person' },
      summary: { header: { sv: 'Sammanfattning', en: 'Summary' } },
      proposals: { header: { sv: 'Förslag', en: 'Proposals' } },
    },
  },
];

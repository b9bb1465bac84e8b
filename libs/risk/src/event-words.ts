// SPDX-License-Identifier: EUPL-1.2
import type { DataOf } from '#libs/kernel';
import { type EventTexts, type Language, saying, type Text } from '#libs/platform';
import type * as analysis from './domain/analysis/analysis.js';
import type * as events from './domain/risk/events.js';

const CHOICES: Record<events.Treatment, Text> = {
  mitigate: { sv: 'minska', en: 'mitigate' },
  accept: { sv: 'acceptera', en: 'accept' },
  transfer: { sv: 'överföra', en: 'transfer' },
  avoid: { sv: 'undvika', en: 'avoid' },
};
const FOLLOW_UPS: Record<(typeof events.FOLLOW_UPS)[number], Text> = {
  unchanged: { sv: 'oförändrad', en: 'unchanged' },
  better: { sv: 'bättre', en: 'better' },
  worse: { sv: 'sämre', en: 'worse' },
};

type Judged = DataOf<typeof events.RiskAssessed>;

const judged = ({ consequence, likelihoodLevel, phase }: Judged, language: Language): string =>
  language === 'sv'
    ? `konsekvens ${consequence}, sannolikhet ${likelihoodLevel}, ${phase === 'before' ? 'före' : 'efter'} åtgärder`
    : `consequence ${consequence}, likelihood ${likelihoodLevel}, ${phase} measures`;

const withdrawn = ({ withdrawnEventIds: { length } }: { withdrawnEventIds: string[] }, language: Language): string =>
  language === 'sv'
    ? `${length} ${length === 1 ? 'uppgift' : 'uppgifter'}`
    : `${length} ${length === 1 ? 'entry' : 'entries'}`;

/** What the events of risks and risk analyses are called, and what each says. */
export const eventTexts: EventTexts = {
  RiskAnalysisOpened: saying<DataOf<typeof analysis.RiskAnalysisOpened>>(
    { sv: 'Riskanalys påbörjad', en: 'Risk analysis opened' },
    ['analysis', 'analysisId'],
    ({ unitIds }, { unit }) => unitIds.map(unit).join(', '),
  ),
  RiskAnalysisClosed: saying<DataOf<typeof analysis.RiskAnalysisClosed>>(
    { sv: 'Riskanalys avslutad', en: 'Risk analysis finished' },
    ['analysis', 'analysisId'],
  ),
  RiskAnalysisWithdrawn: saying<DataOf<typeof analysis.RiskAnalysisWithdrawn>>(
    { sv: 'Riskanalys återtagen', en: 'Risk analysis withdrawn' },
    ['analysis', 'analysisId'],
    ({ reason }) => reason,
  ),
  RiskIdentified: saying<DataOf<typeof events.RiskIdentified>>(
    { sv: 'Risk upptäckt', en: 'Risk identified' },
    ['risk', 'riskId'],
    ({ unitIds }, { unit }) => unitIds.map(unit).join(', '),
  ),
  RiskOwnerAssigned: saying<DataOf<typeof events.RiskOwnerAssigned>>(
    { sv: 'Riskägare utsedd', en: 'Risk owner assigned' },
    ['risk', 'riskId'],
    ({ ownerId }, { person }) => person(ownerId),
  ),
  RiskAssessed: saying<Judged>(
    { sv: 'Riskbedömning', en: 'Risk assessment' },
    ['risk', 'riskId'],
    (data, _, language) => judged(data, language),
  ),
  RiskTreatmentProposed: saying<DataOf<typeof events.RiskTreatmentProposed>>(
    { sv: 'Förslag till riskbehandling', en: 'Proposed risk treatment' },
    ['risk', 'riskId'],
    ({ treatment }, _, language) => CHOICES[treatment][language],
  ),
  RiskDecisionRecorded: saying<DataOf<typeof events.RiskDecisionRecorded>>(
    { sv: 'Riskbeslut', en: 'Risk decision' },
    ['risk', 'riskId'],
    ({ choice }, _, language) => CHOICES[choice][language],
  ),
  RiskDecisionProposedUpward: saying<DataOf<typeof events.RiskDecisionProposedUpward>>(
    { sv: 'Riskbeslut föreslaget uppåt', en: 'Risk decision proposed upward' },
    ['risk', 'riskId'],
    ({ choice, toPersonId }, { person }, language) => {
      const to = toPersonId ? person(toPersonId) : { sv: 'ledningen', en: 'the leadership' }[language];
      return `${CHOICES[choice][language]}, ${{ sv: 'till', en: 'to' }[language]} ${to}`;
    },
  ),
  RiskReassessmentDue: saying<DataOf<typeof events.RiskReassessmentDue>>(
    { sv: 'Risken ska bedömas på nytt', en: 'Risk to be judged anew' },
    ['risk', 'riskId'],
    ({ dueOn }, _, language) =>
      language === 'sv' ? `en åtgärd är införd; senast ${dueOn}` : `a measure was introduced; by ${dueOn}`,
  ),
  RiskFollowedUp: saying<DataOf<typeof events.RiskFollowedUp>>(
    { sv: 'Riskuppföljning', en: 'Risk follow-up' },
    ['risk', 'riskId'],
    ({ status }, _, language) => FOLLOW_UPS[status][language],
  ),
  RiskClosed: saying<DataOf<typeof events.RiskClosed>>(
    { sv: 'Risk avslutad', en: 'Risk closed' },
    ['risk', 'riskId'],
    ({ reason }) => reason,
  ),
  RiskEntriesWithdrawn: saying<DataOf<typeof events.RiskEntriesWithdrawn>>(
    { sv: 'Uppgifter om risken återtagna', en: 'Entries about the risk withdrawn' },
    ['risk', 'riskId'],
    (data, _, language) => `${withdrawn(data, language)}. ${data.reason}`,
  ),
};

// SPDX-License-Identifier: EUPL-1.2
import { type OpenTask, type Role, taskSource } from '#libs/platform';
import { riskProjection } from './risk-projection.js';
import type { Risk } from './risk-row.js';

const DECIDE: Role[] = ['ciso', 'leadership', 'riskOwner'];
const JUDGE: Role[] = [...DECIDE, 'procurementOfficer'];

/** What is to be done about a risk. */
export const riskTasks = taskSource<Risk>({
  name: 'risk',
  version: 1,
  rows: riskProjection,
  kinds: {
    riskDecide: {
      name: { sv: 'Beslut', en: 'Decision' },
      why: {
        sv: 'Risken är bedömd och väntar på ett beslut.',
        en: 'The risk has been judged and waits for a decision.',
      },
      act: { sv: 'Besluta', en: 'Decide' },
    },
    riskAssess: {
      name: { sv: 'Bedömning', en: 'Judgement' },
      why: { sv: 'Risken är anmäld men inte bedömd.', en: 'The risk has been reported but not judged.' },
      act: { sv: 'Bedöm risken', en: 'Judge the risk' },
    },
    riskReassess: {
      name: { sv: 'Ny bedömning', en: 'New judgement' },
      why: {
        sv: 'En åtgärd mot risken är införd. Bedöm vad som är kvar av den.',
        en: 'A measure against the risk has been introduced. Judge what remains of it.',
      },
      act: { sv: 'Bedöm på nytt', en: 'Judge anew' },
    },
    riskReview: {
      name: { sv: 'Översyn', en: 'Review' },
      why: {
        sv: 'Dagen för översyn eller uppföljning är satt till denna.',
        en: 'This is the day set for review or follow-up.',
      },
      act: { sv: 'Se över risken', en: 'Review the risk' },
      ahead: 14,
    },
  },
  tasks: (risk) => (risk.status === 'closed' ? [] : [...decisions(risk), ...judgements(risk), ...reviews(risk)]),
});

const about = ({ riskId, title, unitIds, ownerId, size, consequence, likelihoodLevel }: Risk) => ({
  ...{ title, unitIds, size, personId: ownerId, path: `/arbete/risker/${riskId}` },
  mandate: { consequence: consequence ?? 0, likelihoodLevel: likelihoodLevel ?? 0 },
});

/** A proposal upward waits for the one it was sent to, or for the leadership. */
function decisions(risk: Risk): OpenTask[] {
  const { status, waitsForId } = risk;
  const task = { ...about(risk), kind: 'riskDecide', may: DECIDE, path: `/arbete/risker/${risk.riskId}/besluta` };
  if (status === 'assessed' || status === 'treatmentProposed') return [task];
  if (status !== 'proposedUpward') return [];
  const forRoles: Role[] = waitsForId ? [] : ['leadership'];
  return [{ ...task, personId: waitsForId, forRoles, mandate: undefined }];
}

function judgements(risk: Risk): OpenTask[] {
  const task = { ...about(risk), may: JUDGE };
  if (risk.status === 'identified') return [{ ...task, kind: 'riskAssess' }];
  return risk.reassessOn ? [{ ...task, kind: 'riskReassess', dueOn: risk.reassessOn }] : [];
}

function reviews(risk: Risk): OpenTask[] {
  const [dueOn] = [risk.reviewOn, risk.nextFollowUpOn].filter((day) => day !== null).sort();
  return dueOn ? [{ ...about(risk), kind: 'riskReview', may: DECIDE, dueOn }] : [];
}

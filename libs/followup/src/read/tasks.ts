// SPDX-License-Identifier: EUPL-1.2
import { type Role, taskSource } from '#libs/platform';
import { findingProjection } from './finding-projection.js';
import type { Finding } from './finding-row.js';
import { followUpProjection } from './follow-up-projection.js';
import type { FollowUp } from './follow-up-row.js';

const LEAD: Role[] = ['ciso', 'leadership'];
const MAY: Role[] = [...LEAD, 'riskOwner', 'procurementOfficer'];
const SIZE: Record<Finding['severity'], number> = { observation: 4, minor: 8, major: 16 };

/** A planned follow-up is performed by its day; without a person it is for whoever leads the work. */
export const followUpTasks = taskSource<FollowUp>({
  name: 'followup',
  version: 1,
  rows: followUpProjection,
  kinds: {
    followUpPerform: {
      name: { sv: 'Uppföljning', en: 'Follow-up' },
      why: { sv: 'Uppföljningen är planerad till den dagen.', en: 'The follow-up is planned for that day.' },
      act: { sv: 'Följ upp', en: 'Follow up' },
      ahead: 14,
    },
  },
  tasks: ({ status, dueOn, followUpId, title, unitIds, responsibleId: personId }) => {
    if (status === 'stopped' || !dueOn) return [];
    const path = `/uppfoljning/uppfoljningar/${followUpId}`;
    const forRoles = personId ? [] : LEAD;
    return [{ kind: 'followUpPerform', title, unitIds, personId, may: MAY, forRoles, dueOn, path }];
  },
});

/** A finding is answered by its owner, checked by somebody else, and then closed. */
export const findingTasks = taskSource<Finding>({
  name: 'findings',
  version: 1,
  rows: findingProjection,
  kinds: {
    findingAnswer: {
      name: { sv: 'Brist att åtgärda', en: 'Finding to remedy' },
      why: { sv: 'Bristen ska vara åtgärdad till den dagen.', en: 'The finding is to be remedied by that day.' },
      act: { sv: 'Svara på bristen', en: 'Answer the finding' },
      ahead: 30,
    },
    findingVerify: {
      name: { sv: 'Brist att kontrollera', en: 'Finding to check' },
      why: { sv: 'Det finns ett svar på bristen. Räcker det?', en: 'The finding has been answered. Is it enough?' },
      act: { sv: 'Kontrollera svaret', en: 'Check the answer' },
    },
    findingClose: {
      name: { sv: 'Brist att avsluta', en: 'Finding to close' },
      why: { sv: 'Svaret är kontrollerat och räcker.', en: 'The answer has been checked and is enough.' },
      act: { sv: 'Avsluta bristen', en: 'Close the finding' },
    },
  },
  tasks: (finding) => {
    const { status, title, unitIds, ownerId: personId, dueOn, severity, enough } = finding;
    const task = { title, unitIds, dueOn, size: SIZE[severity], path: '/uppfoljning/brister' };
    if (status === 'closed') return [];
    if (status === 'answered') return [{ ...task, kind: 'findingVerify', may: MAY, forRoles: LEAD }];
    if (status === 'verified' && enough) return [{ ...task, kind: 'findingClose', may: MAY, forRoles: LEAD }];
    return [{ ...task, kind: 'findingAnswer', personId, may: [...MAY, 'staff'] as Role[] }];
  },
});

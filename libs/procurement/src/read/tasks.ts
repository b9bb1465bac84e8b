// SPDX-License-Identifier: EUPL-1.2
import { type OpenTask, type Role, taskSource } from '#libs/platform';
import type { Procurement as State } from '../domain/procurement/snapshot.js';
import { procurementProjection, type ProcurementRow } from './procurement-projection.js';
import { followUpOf } from './steps.js';

const MAY: Role[] = ['procurementOfficer', 'ciso', 'riskOwner'];

/** What is to be done about a procurement: its next step, and what has a day of its own. */
export const procurementTasks = taskSource<ProcurementRow>({
  name: 'procurement',
  version: 2,
  rows: procurementProjection,
  kinds: {
    procurementReview: {
      name: { sv: 'Granska kravlista', en: 'Review a list' },
      why: {
        sv: 'Klassen har ändrats sedan kravlistan togs fram.',
        en: 'The class has changed since the list of requirements was made.',
      },
      act: { sv: 'Granska skillnaden', en: 'Review the difference' },
    },
    procurementNext: {
      name: { sv: 'Upphandling', en: 'Procurement' },
      why: { sv: 'Upphandlingen väntar på nästa steg.', en: 'The procurement waits for its next step.' },
      act: { sv: 'Gå till nästa steg', en: 'Go to the next step' },
    },
    procurementAnswers: {
      name: { sv: 'Anbudssvar', en: 'Tender answers' },
      why: { sv: 'Då går tiden för att svara på kraven ut.', en: 'The time for answering the requirements ends then.' },
      act: { sv: 'Jämför svaren', en: 'Compare the answers' },
    },
    procurementFollowUp: {
      name: { sv: 'Leverantörsuppföljning', en: 'Supplier follow-up' },
      why: {
        sv: 'Det finns avtalade krav som ingen har kontrollerat.',
        en: 'There are agreed requirements that nobody has checked.',
      },
      act: { sv: 'Följ upp leverantören', en: 'Follow up the supplier' },
      ahead: 30,
    },
    procurementEvaluate: {
      name: { sv: 'Utvärdering av krav', en: 'Evaluation of requirements' },
      why: {
        sv: 'Leverantören är uppföljd. Var kraven ändamålsenliga och tillräckliga?',
        en: 'The supplier has been followed up. Were the requirements the right ones, and enough?',
      },
      act: { sv: 'Utvärdera kraven', en: 'Evaluate the requirements' },
    },
  },
  tasks: ({ state }) => (state.status === 'closed' || state.status === 'cancelled' ? [] : open(state)),
});

const about = ({ procurementId, name, unitIds, responsibleId }: State) => ({
  ...{ title: name, unitIds, personId: responsibleId, may: MAY },
  path: `/arbete/upphandlingar/${procurementId}`,
});

function open(state: State): OpenTask[] {
  const task = (kind: string, dueOn?: string): OpenTask[] => [{ ...about(state), kind, dueOn: dueOn ?? null }];
  if (state.contract) return afterContract(state, task);
  if (state.review && !state.attachedOn) return task('procurementReview', state.wantedOn);
  if (state.attachedOn) return task('procurementAnswers', state.answersBy);
  return task('procurementNext', state.wantedOn);
}

function afterContract(state: State, task: (kind: string, dueOn?: string) => OpenTask[]): OpenTask[] {
  const { asked, looked } = followUpOf(state);
  if (asked === 0) return [];
  // With a day of its own it is planned as a follow-up, which stands in the list itself.
  if (looked < asked) return state.contract?.followUpOn === undefined ? task('procurementFollowUp') : [];
  return state.evaluation ? [] : task('procurementEvaluate');
}

// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, type Decider, fromDayNumber, reject, stockholmDay } from '#libs/kernel';
import {
  FindingAnswered,
  FindingClosed,
  type FINDING_STATUSES,
  type FindingEvent,
  FindingRecorded,
  FindingVerified,
} from './events.js';

type Subject = Pick<
  DataOf<typeof FindingRecorded>,
  'findingId' | 'title' | 'followUpId' | 'unitIds' | 'severity' | 'ownerId'
>;

/** A finding as the decisions see it. */
export type Finding =
  | { status: 'none' }
  | {
      status: (typeof FINDING_STATUSES)[number];
      subject: Subject;
      answer?: string;
      /** What the last check said, and when. */
      verified?: { enough: boolean; on: string };
    };

type Known = Exclude<Finding, { status: 'none' }>;
type Own<E extends (data: never) => unknown> = Omit<DataOf<E>, keyof Subject>;

export interface FindingCommands {
  RecordFinding: DataOf<typeof FindingRecorded>;
  AnswerFinding: Own<typeof FindingAnswered>;
  VerifyFinding: Own<typeof FindingVerified>;
  CloseFinding: Own<typeof FindingClosed>;
}

type Rule<Name extends keyof FindingCommands> = Decide<Finding, FindingCommands[Name], FindingEvent>;

const record: Rule<'RecordFinding'> = (data, state, { occurredOn }) => {
  if (state.status !== 'none') reject('followup.finding-exists', { title: state.subject.title });
  if (data.dueOn < occurredOn) reject('followup.due-day-passed', { dueOn: data.dueOn });
  return [FindingRecorded(data)];
};

const answer: Rule<'AnswerFinding'> = (data, state) => {
  const finding = open(state);
  const said = finding.status !== 'open' && finding.answer === data.answer;
  return said ? [] : [FindingAnswered({ ...finding.subject, ...data })];
};

/** What was not enough is open again, and is answered anew. */
const verify: Rule<'VerifyFinding'> = (data, state, { occurredOn }) => {
  const finding = open(state);
  const { verified, subject } = finding;
  if (verified?.enough === data.enough && verified.on === occurredOn && finding.status !== 'answered') return [];
  if (finding.answer === undefined || finding.status === 'open') {
    reject('followup.finding-not-answered', { title: subject.title });
  }
  return [FindingVerified({ ...subject, ...data })];
};

const close: Rule<'CloseFinding'> = (data, state) => {
  const finding = known(state);
  const { title } = finding.subject;
  if (finding.status === 'closed') return [];
  if (data.outcome === 'remedied' && finding.status !== 'verified') reject('followup.finding-not-verified', { title });
  if (data.outcome !== 'remedied' && data.reason === undefined) reject('followup.reason-missing', { title });
  return [FindingClosed({ ...finding.subject, ...data })];
};

function known(state: Finding): Known {
  if (state.status === 'none') reject('followup.finding-unknown');
  return state;
}

function open(state: Finding): Known {
  const finding = known(state);
  if (finding.status === 'closed') reject('followup.finding-closed', { title: finding.subject.title });
  return finding;
}

/** The rules of a finding: found, answered, verified, closed. */
export const findingDecider: Decider<Finding, FindingCommands, FindingEvent> = {
  streamType: 'finding',
  initial: { status: 'none' },
  evolve(state, event) {
    const { findingId, title, followUpId, unitIds, severity, ownerId } = event.data;
    const subject = { findingId, title, followUpId, unitIds, severity, ownerId };
    switch (event.type) {
      case 'FindingRecorded':
        return { status: 'open', subject };
      case 'FindingAnswered':
        return { ...state, status: 'answered', subject, answer: event.data.answer };
      case 'FindingVerified': {
        const { enough } = event.data;
        const verified = { enough, on: fromDayNumber(stockholmDay(event.occurredAt)) };
        return { ...state, status: enough ? 'verified' : 'open', subject, verified };
      }
      case 'FindingClosed':
        return { ...state, status: 'closed', subject };
    }
  },
  commands: { RecordFinding: record, AnswerFinding: answer, VerifyFinding: verify, CloseFinding: close },
};

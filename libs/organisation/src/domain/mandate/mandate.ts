// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, type Decider, defineEvent, type EventOf, reject, t } from '#libs/kernel';

export const MandateGranted = defineEvent(
  'MandateGranted',
  'A person may decide on risks up to a consequence and a likelihood, in a business unit and all below it.',
  t.object({
    mandateId: t.id(),
    personId: t.person(),
    /** Null: the whole organisation. */
    unitId: t.nullable(t.id()),
    maxConsequence: t.integer(0, 4),
    maxLikelihood: t.integer(1, 5),
  }),
);

export const MandateRevoked = defineEvent(
  'MandateRevoked',
  'A mandate ended.',
  t.object({ mandateId: t.id(), personId: t.person(), unitId: t.nullable(t.id()) }),
);

export type MandateEvent = EventOf<typeof MandateGranted> | EventOf<typeof MandateRevoked>;
export type GrantMandate = DataOf<typeof MandateGranted>;
export type Mandate = { status: 'none' } | ({ status: 'granted' | 'revoked' } & GrantMandate);

export interface MandateCommands {
  GrantMandate: GrantMandate;
  RevokeMandate: { mandateId: string };
}

/** A mandate is never changed, since decisions point at it: it is revoked and another one granted. */
const grantMandate: Decide<Mandate, GrantMandate, MandateEvent> = (data, state) => {
  if (state.status === 'none') return [MandateGranted(data)];
  const keys = ['personId', 'unitId', 'maxConsequence', 'maxLikelihood'] as const;
  const same = state.status === 'granted' && keys.every((key) => state[key] === data[key]);
  return same ? [] : reject('organisation.mandate-exists');
};

const revokeMandate: Decide<Mandate, { mandateId: string }, MandateEvent> = (_, state) => {
  if (state.status === 'none') reject('organisation.mandate-unknown');
  const { mandateId, personId, unitId } = state;
  return state.status === 'revoked' ? [] : [MandateRevoked({ mandateId, personId, unitId })];
};

/** The rules of a mandate: a stream each. */
export const mandateDecider: Decider<Mandate, MandateCommands, MandateEvent> = {
  streamType: 'mandate',
  initial: { status: 'none' },
  evolve(state, event) {
    if (event.type === 'MandateGranted') return { ...event.data, status: 'granted' };
    return state.status === 'none' ? state : { ...state, status: 'revoked' };
  },
  commands: { GrantMandate: grantMandate, RevokeMandate: revokeMandate },
};

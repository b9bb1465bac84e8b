// SPDX-License-Identifier: EUPL-1.2
import {
  addMonths,
  type DataOf,
  type Decide,
  type Decider,
  defineEvent,
  type EventOf,
  fromDayNumber,
  reject,
  t,
  toDayNumber,
} from '#libs/kernel';

export const MeasureAttested = defineEvent(
  'MeasureAttested',
  'A person vouched, with evidence attached, that a measure of a model holds during a period.',
  t.object({
    attestationId: t.id(),
    modelId: t.text(100),
    measureId: t.text(40),
    from: t.day(),
    to: t.optional(t.day()),
    /** Vouches that there was nothing to cover in the period (no procurement, no unit). */
    none: t.optional(t.literal(true)),
    statement: t.freeText(),
    files: t.optional(
      t.array(t.object({ fileId: t.id(), sha256: t.text(64), name: t.freeText(200) }), { maxItems: 20 }),
    ),
    links: t.optional(t.array(t.freeText(1000), { maxItems: 20 })),
    attestedBy: t.person(),
  }),
);

export const AttestationWithdrawn = defineEvent(
  'AttestationWithdrawn',
  'An attestation was made void.',
  t.object({ attestationId: t.id(), withdrawnEventIds: t.array(t.id(), { minItems: 1 }), reason: t.freeText() }),
  { withdraws: true },
);

export type AttestationEvent = EventOf<typeof MeasureAttested> | EventOf<typeof AttestationWithdrawn>;
export type Attestation =
  { status: 'none' } | { status: 'standing' | 'withdrawn'; attestationId: string; eventId: string };

/** `accepts` says whether the model lets this measure be attested; looked up before the decision. */
export type AttestMeasure = DataOf<typeof MeasureAttested> & { accepts: boolean };

export interface AttestationCommands {
  AttestMeasure: AttestMeasure;
  WithdrawAttestation: { reason: string };
}

const MAX_MONTHS = 24;

const attestMeasure: Decide<Attestation, AttestMeasure, AttestationEvent> = ({ accepts, ...data }, state, meta) => {
  if (state.status !== 'none') reject('assessment.attestation-exists');
  if (!accepts) reject('assessment.not-attestable', { measureId: data.measureId });
  checkPeriod(data, meta.occurredOn);
  if (!data.files?.length && !data.links?.length) reject('assessment.evidence-missing');
  const unsafe = data.links?.find((link) => !/^https?:\/\/[^\s]+$/i.test(link));
  if (unsafe !== undefined) reject('assessment.link-not-web', { link: unsafe });
  return [MeasureAttested(data)];
};

/** Nobody can vouch for what has not begun, and a vouching is never good for more than 24 months. */
function checkPeriod({ from, to }: { from: string; to?: string }, today: string): void {
  if (from > today) reject('assessment.attested-ahead', { from });
  if (!to) return;
  if (to <= from) reject('assessment.period-empty', { from, to });
  const latest = fromDayNumber(addMonths(toDayNumber(from), MAX_MONTHS));
  if (to > latest) reject('assessment.period-too-long', { from, to, latest });
}

const withdrawAttestation: Decide<Attestation, { reason: string }, AttestationEvent> = ({ reason }, state) => {
  if (state.status === 'none') reject('assessment.attestation-unknown');
  if (state.status === 'withdrawn') return [];
  const { attestationId, eventId } = state;
  return [AttestationWithdrawn({ attestationId, withdrawnEventIds: [eventId], reason })];
};

/** The rules of an attestation: one statement by one person about one measure. */
export const attestationDecider: Decider<Attestation, AttestationCommands, AttestationEvent> = {
  streamType: 'attestation',
  initial: { status: 'none' },
  evolve(state, event) {
    if (event.type === 'AttestationWithdrawn')
      return state.status === 'none' ? state : { ...state, status: 'withdrawn' };
    return { status: 'standing', attestationId: event.data.attestationId, eventId: event.eventId };
  },
  commands: { AttestMeasure: attestMeasure, WithdrawAttestation: withdrawAttestation },
};

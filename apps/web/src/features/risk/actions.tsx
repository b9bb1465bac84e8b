// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { RiskFollowUp, RiskQuery, RiskTreatment } from '#libs/api-client';
import { useCommand } from '../../app/command.js';
import { FormArea, FormChoice, FormSelect, FormText } from '../../ui/form.js';
import { ActionDialog, given } from '../organisation/action-dialog.js';
import { usePersons } from '../organisation/names.js';
import { ReasonDialog } from '../organisation/reason-dialog.js';
import { AssessFields, checkJudgement, judgementOf, toAssessment } from './assess-fields.js';
import {
  assessDocument,
  assignOwnerDocument,
  closeDocument,
  followUpDocument,
  proposeDocument,
  withdrawDocument,
} from './documents.js';
import { useRiskTexts } from './texts.js';
import { TREATMENTS, useScales } from './words.js';

type Risk = NonNullable<RiskQuery['risk']>;
interface ActionProps {
  risk: Risk;
  onClose: () => void;
  /** Says which risk it is, where the page does not. */
  named?: boolean;
}

const titled = (what: string, which: string): string => (which ? `${what}: ${which}` : what);

export function AssessDialog({ risk, onClose, named }: ActionProps): ReactNode {
  const t = useRiskTexts();
  const scales = useScales();
  const command = useCommand(assessDocument);
  const last = risk.assessments.at(-1);
  return (
    <ActionDialog
      title={titled(t(last ? 'assessAgain' : 'assess'), named ? risk.title : '')}
      onClose={onClose}
      options={{
        draft: `assess-${risk.riskId}`,
        initial: { ...judgementOf(last), phase: risk.choice === 'mitigate' ? 'after' : 'before', assumptions: '' },
        check: (values) => checkJudgement(t, values),
        places: { 'risk.no-consequence': 'harms' },
        send: (values) =>
          command.mutateAsync({
            riskId: risk.riskId,
            phase: values.phase as 'before' | 'after',
            assumptions: given(values.assumptions),
            ...toAssessment(values, scales, last),
          }),
      }}
    >
      {(form) => (
        <>
          <FormChoice
            form={form}
            name="phase"
            label={t('phase')}
            options={[
              ['before', t('before')],
              ['after', t('after')],
            ]}
            row
          />
          <AssessFields form={form} />
          <FormArea form={form} name="assumptions" label={t('assumptions')} optional />
        </>
      )}
    </ActionDialog>
  );
}

export function ProposeDialog({ risk, onClose, named }: ActionProps): ReactNode {
  const t = useRiskTexts();
  const command = useCommand(proposeDocument);
  return (
    <ActionDialog
      title={titled(t('propose'), named ? risk.title : '')}
      onClose={onClose}
      options={{
        draft: `propose-${risk.riskId}`,
        initial: { treatment: '', proposal: '', measureTitle: '' },
        check: ({ treatment, proposal }) => ({
          ...(treatment ? {} : { treatment: t('needChoice') }),
          ...(proposal.trim() ? {} : { proposal: t('needText') }),
        }),
        send: ({ treatment, proposal, measureTitle }) =>
          command.mutateAsync({
            riskId: risk.riskId,
            treatment: treatment as RiskTreatment,
            proposal: proposal.trim(),
            measureTitle: treatment === 'mitigate' ? given(measureTitle) : undefined,
          }),
      }}
    >
      {(form) => (
        <>
          <FormChoice
            form={form}
            name="treatment"
            label={t('whatDo')}
            options={TREATMENTS.map((one) => [one, t(one), t(`${one}Help`)])}
          />
          <FormArea form={form} name="proposal" label={t('proposal')} />
          {form.values.treatment === 'mitigate' ? (
            <FormText form={form} name="measureTitle" label={t('measureTitle')} maxLength={200} optional />
          ) : null}
        </>
      )}
    </ActionDialog>
  );
}

/** Gives the risk an owner, or hands it over. */
export function OwnerDialog({ risk, onClose }: ActionProps): ReactNode {
  const t = useRiskTexts();
  const persons = usePersons();
  const command = useCommand(assignOwnerDocument);
  return (
    <ActionDialog
      title={t(risk.ownerId ? 'handOver' : 'setOwner')}
      onClose={onClose}
      options={{
        draft: `owner-${risk.riskId}`,
        initial: { ownerId: '', reason: '' },
        check: ({ ownerId }) => (ownerId ? {} : { ownerId: t('needOwner') }),
        send: ({ ownerId, reason }) => command.mutateAsync({ riskId: risk.riskId, ownerId, reason: given(reason) }),
      }}
    >
      {(form) => (
        <>
          <FormSelect
            form={form}
            name="ownerId"
            label={t('whoOwns')}
            options={persons.choices.filter(([personId]) => personId !== risk.ownerId)}
          />
          <FormArea form={form} name="reason" label={t('whyOwner')} rows={2} optional />
        </>
      )}
    </ActionDialog>
  );
}

export function FollowUpDialog({ risk, onClose }: ActionProps): ReactNode {
  const t = useRiskTexts();
  const command = useCommand(followUpDocument);
  return (
    <ActionDialog
      title={t('followUp')}
      onClose={onClose}
      options={{
        draft: `follow-up-${risk.riskId}`,
        initial: { status: '', note: '', nextOn: '' },
        check: ({ status }) => (status ? {} : { status: t('needChoice') }),
        places: { 'risk.review-not-ahead': 'nextOn' },
        send: ({ status, note, nextOn }) =>
          command.mutateAsync({
            riskId: risk.riskId,
            status: status as RiskFollowUp,
            note: given(note),
            nextOn: given(nextOn),
          }),
      }}
    >
      {(form) => (
        <>
          <FormChoice
            form={form}
            name="status"
            label={t('moved3')}
            options={(['better', 'unchanged', 'worse'] as const).map((one) => [one, t(one)])}
            row
          />
          <FormArea form={form} name="note" label={t('note')} optional />
          <FormText form={form} name="nextOn" type="date" label={t('nextOn')} optional />
        </>
      )}
    </ActionDialog>
  );
}

export function CloseDialog({ risk, onClose }: ActionProps): ReactNode {
  const t = useRiskTexts();
  const command = useCommand(closeDocument);
  return (
    <ReasonDialog
      title={t('closeRisk')}
      draft={`close-${risk.riskId}`}
      label={t('whyClosed')}
      missing={t('needText')}
      send={(reason) => command.mutateAsync({ riskId: risk.riskId, reason })}
      onClose={onClose}
    />
  );
}

/** Makes one entry void; `what` says which. */
export function WithdrawDialog(props: { riskId: string; eventId: string; what: string; onClose: () => void }) {
  const { riskId, eventId, what, onClose } = props;
  const t = useRiskTexts();
  const command = useCommand(withdrawDocument);
  return (
    <ReasonDialog
      title={t('withdrawTitle', { what })}
      draft={`withdraw-${eventId}`}
      label={t('whyWrong')}
      help={t('withdrawHelp')}
      missing={t('needText')}
      send={(reason) => command.mutateAsync({ riskId, eventIds: [eventId], reason })}
      onClose={onClose}
    />
  );
}

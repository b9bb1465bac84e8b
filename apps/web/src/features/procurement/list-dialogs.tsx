// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { RequirementAspect, RequirementDoer, RequirementForce } from '#libs/api-client';
import { useCommand } from '../../app/command.js';
import { FormArea, FormChecks, FormChoice, FormText } from '../../ui/form.js';
import { ActionDialog, given } from '../organisation/action-dialog.js';
import { ReasonDialog } from '../organisation/reason-dialog.js';
import * as documents from './documents.js';
import type { DialogProps } from './start-dialogs.js';
import { type ProcurementText, useProcurementTexts } from './texts.js';
import { ASPECTS, type Requirement } from './words.js';

const doers = (t: ProcurementText): [string, string][] => [
  ['supplier', t('supplierDoes')],
  ['both', t('both')],
  ['own', t('own')],
];
const forces = (t: ProcurementText): [string, string][] => [
  ['must', t('must')],
  ['should', t('should')],
];

/** A requirement of one's own, or one of the list in other words. */
export function WordsDialog(props: DialogProps & { requirement?: Requirement }): ReactNode {
  const { procurement, requirement, onClose } = props;
  const t = useProcurementTexts();
  const add = useCommand(documents.addDocument);
  const change = useCommand(documents.changeDocument);
  const { procurementId } = procurement;
  const { requirementId } = requirement ?? {};
  return (
    <ActionDialog
      title={requirement ? t('changeOf', { what: requirement.requirementId }) : t('add')}
      onClose={onClose}
      options={{
        draft: `requirement-${procurementId}-${requirementId ?? 'new'}`,
        initial: {
          text: requirement?.text ?? '',
          proof: requirement?.proof ?? '',
          aspect: (requirement?.aspect ?? '') as string,
          by: (requirement?.by ?? 'supplier') as string,
          force: (requirement?.force ?? 'must') as string,
        },
        check: ({ text, aspect }) => ({
          ...(text.trim() ? {} : { text: t('needText') }),
          ...(aspect ? {} : { aspect: t('needChoice') }),
        }),
        places: { 'procurement.requirement-exists': 'text' },
        send: ({ text, proof, aspect, by, force }) => {
          const words = {
            ...{ procurementId, text: text.trim(), proof: given(proof) },
            ...{ by: by as RequirementDoer, force: force as RequirementForce },
          };
          return requirementId === undefined
            ? add.mutateAsync({ ...words, aspect: aspect as RequirementAspect })
            : change.mutateAsync({ ...words, requirementId });
        },
      }}
    >
      {(form) => (
        <>
          <FormArea form={form} name="text" label={t('text')} />
          <FormText form={form} name="proof" label={t('proof')} maxLength={500} optional />
          {requirement ? null : (
            <FormChoice
              form={form}
              name="aspect"
              label={t('aspect')}
              options={ASPECTS.map((aspect) => [aspect, t(aspect)])}
            />
          )}
          <FormChoice form={form} name="by" label={t('by')} options={doers(t)} row />
          <FormChoice form={form} name="force" label={t('force')} options={forces(t)} row />
        </>
      )}
    </ActionDialog>
  );
}

export function RemoveDialog({ procurement, requirement, onClose }: DialogProps & { requirement: Requirement }) {
  const t = useProcurementTexts();
  const command = useCommand(documents.removeDocument);
  const { procurementId } = procurement;
  const { requirementId, text } = requirement;
  return (
    <ReasonDialog
      title={t('removeOf', { what: requirementId })}
      draft={`remove-${procurementId}-${requirementId}`}
      label={t('why')}
      help={text}
      missing={t('needText')}
      send={(reason) => command.mutateAsync({ procurementId, requirementId, reason })}
      onClose={onClose}
    />
  );
}

export function IntroduceDialog({ procurement, onClose }: DialogProps): ReactNode {
  const t = useProcurementTexts();
  const command = useCommand(documents.introduceDocument);
  const { procurementId, requirements } = procurement;
  const open = requirements.filter(({ by, introduced }) => by !== 'supplier' && !introduced);
  return (
    <ActionDialog
      title={t('introduce')}
      onClose={onClose}
      options={{
        draft: `introduce-${procurementId}`,
        initial: { requirementIds: [] as string[] },
        check: ({ requirementIds }) => (requirementIds.length > 0 ? {} : { requirementIds: t('needChoice') }),
        send: ({ requirementIds }) => command.mutateAsync({ procurementId, requirementIds }),
      }}
    >
      {(form) => (
        <FormChecks
          form={form}
          name="requirementIds"
          label={t('introduceWhich')}
          options={open.map(({ requirementId, text }) => [requirementId, text])}
        />
      )}
    </ActionDialog>
  );
}

// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useCommand } from '../../../app/command.js';
import { FormSelect } from '../../../ui/form.js';
import { ActionDialog } from '../../organisation/action-dialog.js';
import { useUnits } from '../../organisation/names.js';
import { useScales } from '../../risk/words.js';
import * as documents from './documents.js';
import type { Person } from './documents.js';
import { usePersonTexts } from './texts.js';

export function GrantDialog({ person, onClose }: { person: Person; onClose: () => void }): ReactNode {
  const t = usePersonTexts();
  const units = useUnits();
  const scales = useScales();
  const command = useCommand(documents.grantMandateDocument);
  const degrees = Array.from({ length: scales.maxConsequence + 1 }, (_, n): [string, string] => [
    String(n),
    t('numbered', { n, word: scales.degreeWord(n) }),
  ]);
  const levels = scales.likelihoodLevels.map(({ level: n }): [string, string] => [
    String(n),
    t('numbered', { n, word: scales.levelWord(n) }),
  ]);
  return (
    <ActionDialog
      title={t('grantTitle', { name: person.name })}
      onClose={onClose}
      options={{
        draft: `grant-${person.personId}`,
        initial: { unitId: '', maxConsequence: '', maxLikelihood: '' },
        check: (values) =>
          Object.fromEntries(Object.entries(values).flatMap(([name, text]) => (text ? [] : [[name, t('needChoice')]]))),
        places: { 'organisation.unit-closed': 'unitId', 'organisation.unit-unknown': 'unitId' },
        send: ({ unitId, maxConsequence, maxLikelihood }) =>
          command.mutateAsync({
            personId: person.personId,
            unitId: unitId === 'whole' ? null : unitId,
            ...{ maxConsequence: Number(maxConsequence), maxLikelihood: Number(maxLikelihood) },
          }),
      }}
    >
      {(form) => {
        const { unitId, maxConsequence, maxLikelihood } = form.values;
        return (
          <>
            <FormSelect
              form={form}
              name="unitId"
              label={t('where')}
              options={[['whole', t('whole')], ...units.choices]}
            />
            <FormSelect form={form} name="maxConsequence" label={t('maxConsequence')} options={degrees} />
            <FormSelect form={form} name="maxLikelihood" label={t('maxLikelihood')} options={levels} />
            {unitId && maxConsequence && maxLikelihood ? (
              <p className="aside" role="status">
                {t('mandateSays', {
                  name: person.name,
                  where: unitId === 'whole' ? t('whole').toLowerCase() : units.name(unitId),
                  c: scales.degreeWord(Number(maxConsequence)).toLowerCase(),
                  l: scales.levelWord(Number(maxLikelihood)).toLowerCase(),
                })}
              </p>
            ) : null}
          </>
        );
      }}
    </ActionDialog>
  );
}

export function RevokeDialog(props: { mandateId: string; name: string; onClose: () => void }): ReactNode {
  const { mandateId, name, onClose } = props;
  const t = usePersonTexts();
  const command = useCommand(documents.revokeMandateDocument);
  return (
    <ActionDialog
      title={t('revokeTitle', { name })}
      onClose={onClose}
      options={{ draft: `revoke-${mandateId}`, initial: {}, send: () => command.mutateAsync({ mandateId }) }}
    >
      {() => <p>{t('revokeHelp')}</p>}
    </ActionDialog>
  );
}

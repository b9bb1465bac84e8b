// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useCommand } from '../../app/command.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Form, FormArea } from '../../ui/form.js';
import { useForm } from '../../ui/use-form.js';
import { attestationsQuery, withdrawDocument } from './documents.js';
import { useTexts } from './texts.js';

interface Props {
  measureId: string;
  modelId: string;
  /** Whether the user may withdraw one now. */
  may: boolean;
}

/** What has been vouched for and not withdrawn; each can be withdrawn with a reason. */
export function Attestations({ measureId, modelId, may }: Props): ReactNode {
  const t = useTexts();
  const { args } = useMoment();
  const { data } = useSuspenseQuery(attestationsQuery({ measureId, modelId, ...args }));
  const [chosen, setChosen] = useState<string>();
  if (data.length === 0) return null;
  return (
    <section aria-labelledby="attestations">
      <h2 id="attestations">{t('attestations')}</h2>
      <ul className="attestations">
        {data.map(({ attestationId, attestedOn, from, to }) => (
          <li key={attestationId}>
            {t('attestationLine', { on: attestedOn, from, to: to ?? t('forEver') })}
            {may ? (
              <Button kind="quiet" onPress={() => setChosen(attestationId)}>
                {t('withdraw')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {chosen ? <Withdraw attestationId={chosen} onClose={() => setChosen(undefined)} /> : null}
    </section>
  );
}

function Withdraw({ attestationId, onClose }: { attestationId: string; onClose: () => void }): ReactNode {
  const t = useTexts();
  const withdraw = useCommand(withdrawDocument, { says: () => t('withdrawn_done') });
  const form = useForm({
    draft: `withdraw-${attestationId}`,
    initial: { reason: '' },
    check: ({ reason }) => (reason.trim() ? {} : { reason: t('reasonMissing') }),
    send: ({ reason }) => withdraw.mutateAsync({ attestationId, reason }),
  });
  return (
    <Dialog title={t('withdrawTitle')} closeLabel={t('close')} isOpen onClose={onClose}>
      <Form form={form} label={t('withdrawTitle')} save={t('withdraw')} onSaved={onClose}>
        <FormArea form={form} name="reason" label={t('withdrawReason')} />
      </Form>
    </Dialog>
  );
}

// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useCommand } from '../../../app/command.js';
import { Dialog } from '../../../ui/dialog.js';
import { Form, FormText } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import { useRoleTexts } from '../role-texts.js';
import { erasePersonDocument, type Person } from './documents.js';
import { usePersonTexts } from './texts.js';

interface Props {
  person: Person;
  mandates: number;
  hasAccount: boolean;
  onClose: () => void;
}

/** Says what goes and what stays; done only when the person's name has been written. */
export function EraseDialog({ person, mandates, hasAccount, onClose }: Props): ReactNode {
  const t = usePersonTexts();
  const role = useRoleTexts();
  const command = useCommand(erasePersonDocument, { says: () => t('erased') });
  const { personId, name, roles } = person;
  const form = useForm({
    draft: `erase-${personId}`,
    initial: { written: '' },
    check: ({ written }) => (written.trim() === name.trim() ? {} : { written: t('wrongName', { name }) }),
    send: () => command.mutateAsync({ personId }),
  });
  const title = t('eraseTitle', { name });
  const inOffice = roles.length > 0 || mandates > 0;
  return (
    <Dialog title={title} isOpen onClose={onClose} closeLabel={t('done')}>
      {inOffice ? (
        <p className="aside">{t('inOffice', { roles: roles.map((one) => role(one)).join(', ') || '–', mandates })}</p>
      ) : (
        <Form form={form} label={title} save={t('eraseNow')} onSaved={onClose} onCancel={onClose}>
          <h3>{t('goes')}</h3>
          <ul>
            <li>{t('goesName')}</li>
            {hasAccount ? <li>{t('goesAccount')}</li> : null}
          </ul>
          <h3>{t('stays')}</h3>
          <ul>
            <li>{t('staysEvents')}</li>
            <li>{t('staysLevel')}</li>
            <li>{t('staysText')}</li>
            <li>{t('staysBackup')}</li>
          </ul>
          <p>
            <strong>{t('noWayBack')}</strong>
          </p>
          <FormText form={form} name="written" label={t('typeName', { name })} maxLength={200} />
        </Form>
      )}
    </Dialog>
  );
}

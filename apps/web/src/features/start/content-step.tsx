// SPDX-License-Identifier: EUPL-1.2
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useCommand } from '../../app/command.js';
import { useMe } from '../../app/me.js';
import { Button } from '../../ui/button.js';
import { Form, FormText } from '../../ui/form.js';
import { useForm } from '../../ui/use-form.js';
import { useUnits } from '../organisation/names.js';
import { addUnitDocument } from '../settings/units/documents.js';
import { useStartTexts } from './texts.js';

const SHOWN = 8;

/** What there is already is imported, or the first business units are added by name. */
export function ContentStep({ onNext }: { onNext: () => void }): ReactNode {
  const t = useStartTexts();
  const navigate = useNavigate();
  const { choices } = useUnits();
  const names = choices.slice(0, SHOWN).map(([, name]) => name);
  const list = names.join(', ');
  const more = choices.length - names.length;
  return (
    <>
      <section className="panel" aria-labelledby="import">
        <h3 id="import">{t('importTitle')}</h3>
        <p>{t('importHelp')}</p>
        <div>
          <Button onPress={() => void navigate({ to: '/installningar/import' } as never)}>{t('toImport')}</Button>
        </div>
      </section>
      <section className="panel" aria-labelledby="start-empty">
        <h3 id="start-empty">{t('emptyTitle')}</h3>
        <p>{t('emptyHelp')}</p>
        <AddUnit key={choices.length} />
        <p role="status">
          {choices.length === 0
            ? t('noUnits')
            : t('unitsThere', { names: more > 0 ? t('unitsMore', { names: list, n: more }) : list })}
        </p>
      </section>
      {choices.length > 0 ? (
        <div>
          <Button kind="primary" onPress={onNext}>
            {t('goOn')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** One business unit; the field is empty for the next when it has been added. */
function AddUnit(): ReactNode {
  const t = useStartTexts();
  const me = useMe();
  const command = useCommand(addUnitDocument);
  const form = useForm({
    draft: `start-unit-${me.organisation?.organisationId}`,
    initial: { unitName: '' },
    check: ({ unitName }) => (unitName.trim() ? {} : { unitName: t('needText') }),
    places: { 'organisation.unit-name-taken': 'unitName' },
    send: ({ unitName }) => command.mutateAsync({ name: unitName.trim() }),
  });
  return (
    <Form form={form} label={t('emptyTitle')} save={t('addUnit')}>
      <FormText form={form} name="unitName" label={t('unitName')} maxLength={200} />
    </Form>
  );
}

// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { latestPosition } from '../../app/command.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { copyText, type Taken } from './copy.js';
import type { Incident } from './dialogs.js';
import { incidentFormDocument } from './documents.js';
import { useIncidentTexts } from './texts.js';

interface Props {
  incident: Incident;
  clock: Pick<Incident['clocks'][number], 'track' | 'step'>;
  onClose: () => void;
  /** Leads on to recording that it was sent; absent where it has been. */
  onRecord?: () => void;
}

/** The report field by field, each to be copied into the authority's own form. */
export function FieldsDialog({ incident: { incidentId: id }, clock: { track, step }, onClose, onRecord }: Props) {
  const t = useIncidentTexts();
  const { args } = useMoment();
  const { data, error } = useQuery({
    queryKey: ['incident-form', id, track, step, args],
    queryFn: () => ask(incidentFormDocument, { id, track, step, ...args, minPosition: latestPosition() }),
  });
  return (
    <Dialog title={`${t(track)}: ${t(step)}`} isOpen onClose={onClose} closeLabel={t('done')}>
      <p className="help">{t('fieldsHelp')}</p>
      {error ? <p role="alert">{error.message}</p> : null}
      {data || error ? null : <p role="status">{t('loading')}</p>}
      {data ? <Fields fields={data.incidentForm} /> : null}
      {onRecord ? (
        <div className="form-actions">
          <Button kind="primary" onPress={onRecord}>
            {t('record')}
          </Button>
        </div>
      ) : null}
    </Dialog>
  );
}

interface Field {
  key: string;
  label: string;
  value?: string | null;
}

function Fields({ fields }: { fields: readonly Field[] }): ReactNode {
  const t = useIncidentTexts();
  const [done, setDone] = useState<{ key: string; how: Taken }>();
  const take = (key: string, text: string): void => {
    const place = document.getElementById(`copy-${key}`);
    void copyText(text, place).then((how) => setDone({ key, how }));
  };
  const wordOf = (key: string, word: 'copy' | 'copyAll'): string => t(done?.key === key ? done.how : word);
  const all = fields.flatMap(({ label, value }) => (value ? [`${label}\n${value}`] : [])).join('\n\n');
  return (
    <div className="incident-fields" id="copy-all">
      <p>
        <Button onPress={() => take('all', all)}>{wordOf('all', 'copyAll')}</Button>
      </p>
      {fields.map(({ key, label, value }) => (
        <div key={key}>
          <strong>{label}</strong>
          <pre id={`copy-${key}`}>{value ?? `(${t('byHand')})`}</pre>
          {value ? (
            <Button onPress={() => take(key, value)}>
              {wordOf(key, 'copy')} <span className="visually-hidden">{label}</span>
            </Button>
          ) : null}
        </div>
      ))}
    </div>
  );
}

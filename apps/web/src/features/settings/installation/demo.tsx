// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useState } from 'react';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Form, FormText } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import { deleteDemoDocument, type Installation, loadDemoDocument, type Work } from './documents.js';
import { Progress } from './progress.js';
import { useInstallationTexts } from './texts.js';
import { useBegin } from './use-installation.js';

const NAME = 'Exempelby kommun';

/** The made-up municipality: there or not, loaded and deleted. */
export function Demo({ installation }: { installation: Installation }): ReactNode {
  const t = useInstallationTexts();
  const [asked, setAsked] = useState(false);
  const load = useBegin(loadDemoDocument);
  const { demoLoaded, work } = installation;
  const running = work?.state === 'running';
  return (
    <section>
      <h2 id="demo">{t('demo')}</h2>
      <p>{t('demoLead')}</p>
      <p>{t(demoLoaded ? 'demoThere' : 'demoNotThere')}</p>
      <div>
        {demoLoaded ? (
          <Button isDisabled={running} onPress={() => setAsked(true)}>
            {t('deleteDemo')}
          </Button>
        ) : (
          <Button isDisabled={running || load.isPending} onPress={() => load.mutate({})}>
            {t('loadDemo')}
          </Button>
        )}
      </div>
      <div role="status">
        {load.error ? <p className="bad">{load.error.message}</p> : null}
        {work && work.kind !== 'backup' ? <DemoWork work={work} /> : null}
      </div>
      {asked ? <DeleteDialog onClose={() => setAsked(false)} /> : null}
    </section>
  );
}

function DemoWork({ work }: { work: Work }): ReactNode {
  const t = useInstallationTexts();
  const loading = work.kind === 'demoLoad';
  if (work.state === 'failed') return <p className="bad">{t('demoFailed', { problem: work.problem })}</p>;
  if (work.state === 'done') return <p className="good">{t(loading ? 'demoLoaded' : 'demoDeleted')}</p>;
  return loading ? <Progress work={work} label={t('loadingDemo', { ...work })} /> : <p>{t('deletingDemo')}</p>;
}

function DeleteDialog({ onClose }: { onClose: () => void }): ReactNode {
  const t = useInstallationTexts();
  const begin = useBegin(deleteDemoDocument);
  const form = useForm({
    draft: 'delete-demo',
    initial: { name: '' },
    check: ({ name }) => (name.trim() === NAME ? {} : { name: t('wrongDemo', { name: NAME }) }),
    places: { 'installation.demo-name': 'name' },
    send: ({ name }) => begin.mutateAsync({ name }),
  });
  return (
    <Dialog title={t('deleteDemo')} isOpen onClose={onClose} closeLabel={t('close')}>
      <Form form={form} label={t('deleteDemo')} save={t('deleteDemo')} onSaved={onClose} onCancel={onClose}>
        <p>{t('deleteHelp')}</p>
        <FormText form={form} name="name" label={t('typeDemo', { name: NAME })} maxLength={100} />
      </Form>
    </Dialog>
  );
}

// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useMe } from '../../../app/me.js';
import { Empty } from '../../../ui/empty.js';
import { Facts } from '../../../ui/facts.js';
import { PageHeader } from '../../../ui/page-header.js';
import '../settings.css';
import { Backups } from './backups.js';
import { Demo } from './demo.js';
import { Doctor } from './doctor.js';
import type { Installation } from './documents.js';
import { ReadModels } from './read-models.js';
import { useInstallationTexts } from './texts.js';
import { useInstallation } from './use-installation.js';
import { inBytes } from './words.js';

/** Where the data lie, how the installation is, backups and the demo; for whoever runs it. */
export function Page(): ReactNode {
  const t = useInstallationTexts();
  const { installationAdmin } = useMe();
  return (
    <>
      <PageHeader title={t('title')} lead={installationAdmin ? t('lead') : undefined} />
      {installationAdmin ? <Parts /> : <Empty title={t('notYours')}>{t('notYoursHelp')}</Empty>}
    </>
  );
}

function Parts(): ReactNode {
  const installation = useInstallation();
  return (
    <div className="installation">
      <Data installation={installation} />
      <Backups installation={installation} />
      <Demo installation={installation} />
      <ReadModels readModels={installation.readModels} />
      <Doctor />
    </div>
  );
}

function Data({ installation }: { installation: Installation }): ReactNode {
  const t = useInstallationTexts();
  const { version, nodeVersion, databaseVersion, embedded, databaseBytes, dataDir, freeBytes, accounts } = installation;
  return (
    <section>
      <h2 id="data">{t('data')}</h2>
      <Facts
        items={[
          [t('dataDir'), <code key="dir">{dataDir}</code>],
          [t('free'), inBytes(freeBytes)],
          [t('database'), t(embedded ? 'embedded' : 'external', { version: databaseVersion })],
          [t('size'), inBytes(databaseBytes)],
          [t('version'), t('versionIs', { version, node: nodeVersion })],
          [t('accounts'), accounts],
        ]}
      />
    </section>
  );
}

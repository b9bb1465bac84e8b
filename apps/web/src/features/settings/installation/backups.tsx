// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Button } from '../../../ui/button.js';
import { DataTable } from '../../../ui/data-table.js';
import { Empty } from '../../../ui/empty.js';
import { type Installation, makeBackupDocument, type Work } from './documents.js';
import { Progress } from './progress.js';
import { useInstallationTexts } from './texts.js';
import { useBegin } from './use-installation.js';
import { inBytes, inTime } from './words.js';

/** Makes backups, and shows those that there are. */
export function Backups({ installation }: { installation: Installation }): ReactNode {
  const t = useInstallationTexts();
  const begin = useBegin(makeBackupDocument);
  const { backups, backupsDir, work } = installation;
  return (
    <section>
      <h2 id="backups">{t('backups')}</h2>
      <p>{t('backupLead')}</p>
      <div>
        <Button
          kind="primary"
          isDisabled={work?.state === 'running' || begin.isPending}
          onPress={() => begin.mutate({})}
        >
          {t('makeBackup')}
        </Button>
      </div>
      <BackupWork work={work} refused={begin.error?.message} />
      <Kept backups={backups} folder={backupsDir} />
      <h3>{t('restore')}</h3>
      <p>{t('restoreHelp')}</p>
      <pre tabIndex={0}>
        <code>
          {`TRAPPAN_DATA=../ny npm run -s trappan -- restore ${backupsDir}/${backups[0]?.name ?? 'trappan-…'}`}
        </code>
      </pre>
    </section>
  );
}

function BackupWork({ work, refused }: { work?: Work | null; refused?: string }): ReactNode {
  const t = useInstallationTexts();
  const mine = work?.kind === 'backup' ? work : undefined;
  return (
    <div role="status">
      {refused ? <p className="bad">{refused}</p> : null}
      {mine?.state === 'running' ? <Progress work={mine} label={t('making', { ...mine })} /> : null}
      {mine?.state === 'done' ? <p className="good">{t('made', { outcome: mine.outcome })}</p> : null}
      {mine?.state === 'failed' ? <p className="bad">{t('backupFailed', { problem: mine.problem })}</p> : null}
    </div>
  );
}

function Kept({ backups, folder }: { backups: Installation['backups']; folder: string }): ReactNode {
  const t = useInstallationTexts();
  if (backups.length === 0) return <Empty title={t('noBackups', { folder })}>{t('noBackupsHelp')}</Empty>;
  return (
    <>
      <p>{t('folder', { folder })}</p>
      <DataTable
        caption={t('backups')}
        rows={backups}
        rowKey={({ name }) => name}
        columns={[
          { id: 'when', header: t('when'), names: true, cell: ({ createdAt }) => inTime(createdAt) },
          {
            id: 'holds',
            header: t('holds'),
            wideOnly: true,
            cell: ({ organisations: n, rows }) => t('holdsIs', { n, rows }),
          },
          { id: 'bytes', header: t('bytes'), numeric: true, cell: ({ bytes }) => inBytes(bytes) },
          {
            id: 'fetch',
            header: t('fetch'),
            cell: ({ name }) => (
              <a href={`/upkeep/backups/${name}`} download aria-label={t('fetchFile', { name })}>
                {t('fetch')}
              </a>
            ),
          },
        ]}
      />
    </>
  );
}

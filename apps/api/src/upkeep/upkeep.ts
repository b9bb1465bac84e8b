// SPDX-License-Identifier: EUPL-1.2
import { mkdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { DEMO_NAME, DEMO_ORGANISATION, deleteDemo, loadDemo } from '#libs/demo';
import {
  BACKUP_PARTS,
  backupName,
  databaseFacts,
  type DatabaseFacts,
  type Installation,
  type KeptBackup,
  keptBackups,
  LongWork,
  packedBackup,
  resumeReadModel,
  statusOf,
  type Work,
  writeBackup,
} from '#libs/installation';
import { reject } from '#libs/kernel';

/** What is looked after, and where its data lie; known when everything has started. */
export interface UpkeepOf {
  installation: Installation;
  dataDir: string;
  /** True for the PostgreSQL that comes along, on this machine. */
  embedded: boolean;
}

/** What is written to delete the demo: its name without what is in brackets. */
const DEMO_TYPED = DEMO_NAME.replace(/ \(.*\)$/, '');

/** The work of whoever runs the installation, as far as it can be done from a page. */
export class Upkeep {
  private readonly work = new LongWork();

  /** Absent in a process that has nothing to look after. */
  constructor(private readonly of?: () => UpkeepOf) {}

  private get host(): UpkeepOf {
    return this.of?.() ?? reject('installation.no-upkeep');
  }

  get dataDir(): string {
    return this.host.dataDir;
  }

  get backupsDir(): string {
    return join(this.dataDir, 'backups');
  }

  /** Bytes that are free where the data lie. */
  async freeBytes(): Promise<number> {
    const { bavail, bsize } = await statfs(this.dataDir);
    return bavail * bsize;
  }

  get embedded(): boolean {
    return this.host.embedded;
  }

  database(): Promise<DatabaseFacts> {
    return databaseFacts(this.host.installation.database.appPool);
  }

  async readModels() {
    return (await statusOf(this.host.installation)).projections ?? [];
  }

  resume(projection: string, organisationId: string): Promise<{ resumed: boolean; reason?: string }> {
    return resumeReadModel(this.host.installation, projection, organisationId);
  }

  get ownerUrl(): string {
    return this.host.installation.ownerUrl;
  }

  now(): Work | undefined {
    return this.work.now();
  }

  settled(): Promise<void> {
    return this.work.settled();
  }

  backups(): Promise<KeptBackup[]> {
    return keptBackups(this.backupsDir);
  }

  packed(name: string): Promise<Readable> {
    return packedBackup(this.backupsDir, name);
  }

  beginBackup(): Work {
    const { backupsDir, ownerUrl } = this;
    return this.work.begin('backup', async (progress) => {
      const folder = join(backupsDir, backupName(new Date(Date.now())));
      await mkdir(backupsDir, { recursive: true, mode: 0o700 });
      let done = 0;
      await writeBackup(ownerUrl, folder, () => progress(++done, BACKUP_PARTS));
      return folder;
    });
  }

  async demoLoaded(): Promise<boolean> {
    const { store } = this.host.installation.platform;
    return (await store.readStream(DEMO_ORGANISATION, DEMO_ORGANISATION)).length > 0;
  }

  beginDemo(): Work {
    const { installation } = this.host;
    return this.work.begin('demoLoad', async (onProgress) => (await loadDemo(installation, { onProgress })).name);
  }

  /** Refuses `installation.demo-name` unless its name was written. */
  beginDeletion(name: string): Work {
    const { installation } = this.host;
    if (name.trim() !== DEMO_TYPED) reject('installation.demo-name', { name: DEMO_TYPED });
    return this.work.begin('demoDelete', async () => {
      await deleteDemo(installation);
      return DEMO_NAME;
    });
  }
}

// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { demoUnfinished, loadDemo } from '#libs/demo';
import { type FirstStart, type Installation, openInstallation, prepareFirstStart, statusOf } from '#libs/installation';
import { type Environment, isProduction, openLog, readKeyFile } from '#libs/platform';
import { type App, createApp } from './create-app.js';
import { printLine, printWelcome } from './console-printer.js';
import { addHealth } from './routes/health.js';
import { BUILT_WEB } from './web/web-app.js';
import { serveSubscriptions } from './subscriptions/serve-subscriptions.js';

export interface ServeOptions {
  /** The database, as its owner. */
  ownerUrl: string;
  /** Where the key file and the address for the command line are put; there already. */
  dataDir: string;
  environment: Environment;
  /** Where what the person at the terminal should read is written. */
  print?: (text: string) => void;
}

export interface Running {
  /** Where users reach it. */
  url: string;
  /** Answers what has been asked, then ends everything. */
  close(): Promise<void>;
}

const persistedDocuments = (): Record<string, string> =>
  JSON.parse(readFileSync(new URL('./persisted-documents.json', import.meta.url), 'utf8')) as Record<string, string>;

/** Behind a proxy of this machine or network, its word for the caller's address is taken. */
const PROXIES = ['loopback', 'linklocal', 'uniquelocal'];

/** Runs the whole product in this process: edge and worker roles. Does not touch signals, and does not end the process. */
export async function serve({ ownerUrl, dataDir, environment, print }: ServeOptions): Promise<Running> {
  const log = openLog(environment.logLevel);
  const local = !isProduction(environment);
  const key = await readKeyFile(dataDir);
  const documents = { free: local, list: persistedDocuments() };
  const secure = environment.publicUrl?.startsWith('https://') ?? false;
  const { roles, publicUrl, mail } = environment;
  let app: App | undefined;
  const installation = await openInstallation({
    ownerUrl,
    roles,
    log,
    publicUrl,
    mail,
    makeApp: async (platform) => {
      app = await createApp(platform, {
        ...{ log, local, secure, key, documents, trustProxy: local ? false : PROXIES },
        webFolder: BUILT_WEB,
        upkeep: () => ({ installation, dataDir, embedded: environment.databaseUrl === undefined }),
      });
      addHealth(app.nest.getHttpAdapter().getInstance(), key, () => statusOf(installation));
      return app.nest;
    },
  });
  try {
    const start = await prepareFirstStart(installation);
    if (environment.demo) await prepareDemo(installation, start, print);
    return await listen({ installation, app: app!, environment, dataDir, start, print });
  } catch (error) {
    await installation.close();
    throw error;
  }
}

/** A new installation gets the synthetic municipality, and one whose loading was interrupted the rest; one that was deleted stays away. */
async function prepareDemo(
  installation: Installation,
  start: FirstStart,
  print?: ServeOptions['print'],
): Promise<void> {
  if (!start.credentials && !(await demoUnfinished(installation))) return;
  printLine('  Läser in Exempelby kommun (påhittad) … / loading a made-up municipality …', print);
  await loadDemo(installation);
}

interface Listening extends Omit<ServeOptions, 'ownerUrl'> {
  installation: Installation;
  app: App;
  start: FirstStart;
}

async function listen({ installation, app, environment, dataDir, start, print }: Listening): Promise<Running> {
  const { nest, edge } = app;
  const closeSubscriptions = serveSubscriptions(nest.getHttpServer(), nest.get(GraphQLSchemaHost).schema, edge);
  await nest.listen(environment.port, environment.host);
  const { port } = nest.getHttpServer().address() as { port: number };
  edge.address.url ||= localUrl(environment.host, port);
  const addressFile = join(dataDir, 'address');
  const address = localUrl(environment.host, port);
  await writeFile(addressFile, `${address}\n`, { mode: 0o600 });
  printWelcome(edge.address, start, edge.documents.free, print);
  const sweeping = setInterval(() => void sweep(app).catch(() => undefined), 3_600_000);
  sweeping.unref();
  const close = async (): Promise<void> => {
    clearInterval(sweeping);
    await removeOwn(addressFile, address);
    await closeSubscriptions();
    await installation.close();
  };
  return { url: edge.address.url, close };
}

/** Where this machine itself reaches what listens on a host. */
function localUrl(host: string, port: number): string {
  const reached = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`;
}

/** Another process on the same data may have written its own address since. */
async function removeOwn(file: string, address: string): Promise<void> {
  const written = await readFile(file, 'utf8').catch(() => '');
  if (written.trim() === address) await rm(file, { force: true });
}

/** What is over is removed now and then: it is refused at once, this only keeps the tables small. */
async function sweep({ edge }: App): Promise<void> {
  await edge.sessions.sweep();
  await edge.accounts.sweep();
}

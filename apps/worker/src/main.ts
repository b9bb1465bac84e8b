// SPDX-License-Identifier: EUPL-1.2
import { createServer, type Server } from 'node:http';
import { type Installation, openInstallation, statusOf, withoutNames } from '#libs/installation';
import { type Environment, EnvironmentError, openLog, readEnvironment } from '#libs/platform';

/** The same modules as the api, without its edge: fills read models and carries out reactions, by TRAPPAN_ROLES. */
async function main(): Promise<void> {
  const environment = readEnvironment();
  const { databaseUrl: ownerUrl, roles, logLevel, publicUrl, mail } = environment;
  if (!ownerUrl) throw new EnvironmentError('DATABASE_URL must name a PostgreSQL (17 or later).');
  const log = openLog(logLevel);
  const installation = await openInstallation({
    ownerUrl,
    roles,
    log,
    publicUrl,
    mail,
    pools: { app: 6, read: 1, reader: 3 },
  });
  const health = await serveHealth(installation, environment);
  log.info({ roles: [...roles] }, 'worker started');
  let closing: Promise<void> | undefined;
  const stop = (): void => {
    health.close();
    closing ??= installation.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** `/health/live` and `/health/ready`, for whoever watches over the process. */
function serveHealth(installation: Installation, { host, port }: Environment): Promise<Server> {
  const server = createServer((request, response) => {
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (request.url === '/health/live') return answer(200, { live: true });
    if (request.url !== '/health/ready') return answer(404, {});
    void statusOf(installation).then((status) => answer(status.ready ? 200 : 503, withoutNames(status)));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve(server));
  });
}

main().catch((error: unknown) => {
  const text = error instanceof EnvironmentError ? error.message : String((error as Error)?.stack ?? error);
  process.stderr.write(`${text}\n`);
  process.exit(error instanceof EnvironmentError ? 78 : 1);
});

// SPDX-License-Identifier: EUPL-1.2

export const WORKER_ROLES = ['api', 'projections', 'reactions', 'reminders'] as const;
export type WorkerRole = (typeof WORKER_ROLES)[number];

/** Everything the process takes from its surroundings; read once, here and nowhere else. */
export interface Environment {
  host: string;
  port: number;
  /** An existing PostgreSQL (17+), as an owner that may create roles. Absent: the embedded one is started. */
  databaseUrl?: string;
  /** The address users see. Required, with https, when `host` is not loopback. */
  publicUrl?: string;
  /** Overrides the data directory of local mode. */
  dataDir?: string;
  roles: ReadonlySet<WorkerRole>;
  /** The mail server for reminders, and whom they are from. Absent: no mail is ever sent. */
  mail?: { smtpUrl: string; from: string };
  logLevel: string;
  /** Whether the synthetic municipality is loaded into an empty installation at start. */
  demo: boolean;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

/** True when the process is bound to anything but loopback: named accounts and https are then demanded. */
export const isProduction = (env: Environment): boolean => !LOOPBACK.has(env.host);

export class EnvironmentError extends Error {}

const port = (text: string | undefined): number => {
  const value = Number(text ?? 4480);
  if (!Number.isInteger(value) || value < 0 || value > 65535) {
    throw new EnvironmentError(`PORT must be a whole number from 0 to 65535, not "${text}".`);
  }
  return value;
};

const oneOf = (name: string, text: string, words: readonly string[]): string => {
  if (!words.includes(text)) throw new EnvironmentError(`${name} is one of ${words.join(', ')}, not "${text}".`);
  return text;
};

const workerRoles = (text: string | undefined): ReadonlySet<WorkerRole> => {
  const names = (text ?? WORKER_ROLES.join(',')).split(',').map((name) => name.trim());
  const unknown = names.find((name) => !(WORKER_ROLES as readonly string[]).includes(name));
  if (unknown !== undefined) {
    throw new EnvironmentError(`TRAPPAN_ROLES knows ${WORKER_ROLES.join(', ')}, not "${unknown}".`);
  }
  return new Set(names as WorkerRole[]);
};

const mailOf = (env: NodeJS.ProcessEnv): Environment['mail'] => {
  const [smtpUrl, from] = [env.SMTP_URL, env.MAIL_FROM];
  if (!smtpUrl) return undefined;
  if (!/^smtps?:\/\/\S+$/.test(smtpUrl)) {
    throw new EnvironmentError('SMTP_URL must be smtp://user:password@host:port, or smtps://…');
  }
  if (!from) throw new EnvironmentError('SMTP_URL is set: set MAIL_FROM to the address that mail is sent from.');
  return { smtpUrl, from };
};

/** Reads and checks the environment; throws EnvironmentError with what to change. */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env): Environment {
  const host = env.HOST || '127.0.0.1';
  const loopback = LOOPBACK.has(host);
  const result: Environment = {
    host,
    port: port(env.PORT),
    databaseUrl: env.DATABASE_URL || undefined,
    publicUrl: env.PUBLIC_URL?.replace(/\/$/, '') || undefined,
    dataDir: env.TRAPPAN_DATA || undefined,
    roles: workerRoles(env.TRAPPAN_ROLES),
    mail: mailOf(env),
    logLevel: oneOf('LOG_LEVEL', env.LOG_LEVEL || (loopback ? 'warn' : 'info'), LOG_LEVELS),
    demo: oneOf('TRAPPAN_DEMO', env.TRAPPAN_DEMO || 'yes', ['yes', 'no']) === 'yes',
  };
  if (isProduction(result) && result.roles.has('api') && !result.publicUrl?.startsWith('https://')) {
    throw new EnvironmentError('HOST is not loopback: set PUBLIC_URL to the https address that users reach.');
  }
  return result;
}

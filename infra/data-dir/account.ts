// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { StartFailure } from '#infra/failure';

/** An account of the operating system. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

const UNPRIVILEGED = ['postgres', 'nobody'];

/**
 * The account that PostgreSQL runs as, since it refuses to be root: ourselves (undefined), or, when we are root, an
 * unprivileged one.
 */
export function serverAccount(
  look: (name: string) => Account | undefined = lookUp,
  isRoot = process.getuid?.() === 0,
): Account | undefined {
  if (!isRoot) return asOurselves();
  for (const name of UNPRIVILEGED) {
    const account = look(name);
    if (account && account.uid !== 0) return account;
  }
  throw new StartFailure(
    'start.no-account',
    `PostgreSQL does not run as root, and there is no account ${UNPRIVILEGED.join(' or ')} to run it as.`,
    'Start Trappan as an ordinary user, make an account (useradd --system postgres), or set DATABASE_URL to a PostgreSQL of your own.',
  );
}

function asOurselves(): undefined {
  try {
    userInfo();
  } catch {
    throw new StartFailure(
      'start.no-account',
      `PostgreSQL needs an account with a name, and user id ${process.getuid?.()} has none.`,
      'Start as a user of this system (in a container: one that stands in /etc/passwd), or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
}

function lookUp(name: string): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : undefined;
  });
  return uid === undefined || gid === undefined ? undefined : { name, uid, gid };
}

// SPDX-License-Identifier: EUPL-1.2

/** As StartFailure, for the steps before anything is installed or built. */
export class Failure extends Error {
  constructor(code, message, remedy) {
    super(`${message}\n${remedy}\n(${code})`);
    this.code = code;
  }
}

/** What an installation or a build said when it broke off, in terms of what can be done about it. */
export function explain(said, { code, message, remedy }, folder) {
  if (/ENOSPC|EDQUOT|No space left|write error: Disk quota/i.test(said)) {
    return new Failure(
      'start.disk-full',
      `The disk is full: ${folder} cannot be written.`,
      'Free some space: Trappan with its packages needs about 700 MB.',
    );
  }
  if (/EACCES|EPERM|EROFS/.test(said)) {
    return new Failure(
      'start.no-rights',
      `${folder} cannot be written with the rights of this user.`,
      'Start as the user who owns the folder, or clone the repository into a folder of your own.',
    );
  }
  return new Failure(code, `${message}\n${said.trim().split('\n').slice(-15).join('\n')}`, remedy);
}

/** Ends the process; says why in words, with the stack only where the fault is one that nobody foresaw. */
export function end(error) {
  console.error(`\n${error instanceof Failure ? error.message : (error?.stack ?? error)}\n`);
  process.exit(1);
}

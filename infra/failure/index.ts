// SPDX-License-Identifier: EUPL-1.2

/** Why Trappan cannot start here: a stable code, what is the matter, and what the reader can do about it. */
export class StartFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly remedy: string,
  ) {
    super(message);
  }

  /** As it is printed: the matter, the way out, and the code to search for. */
  override toString(): string {
    return `${this.message}\n${this.remedy}\n(${this.code})`;
  }
}

/** A failed system call in those terms, where the call's own error says enough; anything else comes back as it was. */
export function explained(error: unknown, path: string): unknown {
  const { code, path: where = path } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(where);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return noRights(where);
  return error;
}

export const diskFull = (path: string): StartFailure =>
  new StartFailure(
    'start.disk-full',
    `The disk is full: ${path} cannot be written.`,
    'Free some space (a new installation needs about 200 MB), or let TRAPPAN_DATA name a folder on a larger disk.',
  );

export const noRights = (path: string): StartFailure =>
  new StartFailure(
    'start.no-rights',
    `${path} cannot be read or written with the rights of this user.`,
    'Start as the user who owns the folder, or let TRAPPAN_DATA name a folder that you may write.',
  );

// SPDX-License-Identifier: EUPL-1.2
import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { reject } from '#libs/kernel';
import type { Role } from './role.js';
import { contextOf, type Viewer } from './viewer.js';

/** Who may call an operation: roles, any signed-in account, or an installation administrator. */
export type Allowed = readonly Role[] | 'account' | 'installation';

const ALLOWED = 'trappan:allowed';

/** Declares who may call an operation. One without it is refused to everybody and fails the architecture spec. */
export const Allow = (...who: Role[] | ['account'] | ['installation']): MethodDecorator =>
  SetMetadata(ALLOWED, who[0] === 'account' || who[0] === 'installation' ? who[0] : who);

export const allowedFor = (handler: object): Allowed | undefined => Reflect.getMetadata(ALLOWED, handler) as Allowed;

/** The application wall: nobody gets past without an account, a chosen organisation and a fitting role. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<string>() !== 'graphql') return true;
    const allowed = this.reflector.get<Allowed | undefined>(ALLOWED, execution.getHandler());
    checkAllowed(contextOf(execution).viewer, allowed);
    return true;
  }
}

/** Refuses with `platform.not-signed-in`, `platform.no-organisation` or `platform.not-permitted`. */
export function checkAllowed(viewer: Viewer | undefined, allowed: Allowed | undefined): asserts viewer is Viewer {
  if (!viewer) reject('platform.not-signed-in');
  if (allowed === undefined) reject('platform.not-permitted', { needed: '' });
  if (allowed === 'account') return;
  if (allowed === 'installation') {
    if (!viewer.installationAdmin) reject('platform.not-permitted', { needed: 'installation' });
    return;
  }
  if (!viewer.organisationId || !viewer.personId) reject('platform.no-organisation');
  if (!viewer.roles.some((role) => allowed.includes(role))) {
    reject('platform.not-permitted', { needed: allowed.join(', ') });
  }
}

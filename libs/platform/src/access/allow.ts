// SPDX-License-Identifier: EUPL-1.2
import { type CanActivate, type ExecutionContext, Inject, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { reject } from '#libs/kernel';
import type { Role } from './role.js';
import { contextOf, type KnownMember, type MemberLookup, type OperationContext, type Viewer } from './viewer.js';

/** Who may call an operation: roles, any signed-in account, or an installation administrator. */
export type Allowed = readonly Role[] | 'account' | 'installation';

const ALLOWED = 'trappan:allowed';

/** Injection token of the look-up of a person's roles. */
export const MEMBER_LOOKUP = Symbol('MemberLookup');

/** Declares who may call an operation. One without it is refused to everybody and fails the architecture spec. */
export const Allow = (...who: Role[] | ['account'] | ['installation']): MethodDecorator =>
  SetMetadata(ALLOWED, who[0] === 'account' || who[0] === 'installation' ? who[0] : who);

export const allowedFor = (handler: object): Allowed | undefined => Reflect.getMetadata(ALLOWED, handler) as Allowed;

/** The application wall: nobody gets past without an account, a chosen organisation and a fitting role. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(MEMBER_LOOKUP) private readonly lookup: MemberLookup,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    if (execution.getType<string>() !== 'graphql') return true;
    const allowed = this.reflector.get<Allowed | undefined>(ALLOWED, execution.getHandler());
    const context = contextOf(execution);
    if (context.operation.kind === 'mutation') await nextPicture(context);
    if (Array.isArray(allowed)) await rolesOf(context, this.lookup);
    checkAllowed(context.viewer, allowed);
    return true;
  }
}

/** Mutations of one document are carried out one after the other; each sees, also in its own roles, what those before it did. */
async function nextPicture(context: OperationContext): Promise<void> {
  if (context.begun) {
    await context.reads.end();
    Object.assign(context, { reads: context.nextReads(), member: undefined });
  }
  Object.assign(context, { begun: true });
}

/** Looks up, once per operation and in its own picture of the data, what the viewer may do in the chosen organisation. */
export async function rolesOf(
  context: Pick<OperationContext, 'viewer' | 'reads' | 'member'>,
  lookup: MemberLookup,
): Promise<KnownMember | undefined> {
  const { viewer, reads } = context;
  if (!viewer?.organisationId || !viewer.personId) return undefined;
  context.member ??= lookup(reads, viewer.personId);
  const member = await context.member;
  viewer.roles = member?.synthetic && viewer.actAs ? [viewer.actAs] : (member?.roles ?? []);
  return member;
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

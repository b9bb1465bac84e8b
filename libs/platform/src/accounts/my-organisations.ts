// SPDX-License-Identifier: EUPL-1.2
import { Inject, Injectable } from '@nestjs/common';
import { MEMBER_LOOKUP } from '../access/allow.js';
import type { Role } from '../access/role.js';
import type { KnownMember, MemberLookup } from '../access/viewer.js';
import { DATABASE, type Database } from '../database/database.js';
import { ReadSession } from '../reads/read-session.js';
import { type Membership, Memberships } from './memberships.js';

export interface MyOrganisation extends Membership {
  name: string;
  roles: readonly Role[];
}

/** An account's organisations by name, with the roles it has in each. */
@Injectable()
export class MyOrganisations {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(MEMBER_LOOKUP) private readonly lookup: MemberLookup,
    private readonly memberships: Memberships,
  ) {}

  async of(accountId: string): Promise<MyOrganisation[]> {
    const found: MyOrganisation[] = [];
    for (const membership of await this.memberships.of(accountId)) {
      const member = await this.member(membership);
      if (member) found.push({ ...membership, name: member.organisationName, roles: member.roles });
    }
    return found;
  }

  /** From `appPool`: the operation that asks may hold a connection of `readPool` already. */
  private async member({ organisationId, personId }: Membership): Promise<KnownMember | undefined> {
    const reads = new ReadSession(this.database.appPool, organisationId);
    try {
      return await this.lookup(reads, personId);
    } finally {
      await reads.end();
    }
  }
}

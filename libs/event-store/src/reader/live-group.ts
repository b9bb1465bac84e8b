// SPDX-License-Identifier: EUPL-1.2
import { type Member, memberOf } from '../projections/apply-page.js';
import { type Held, LIVE } from '../projections/checkpoint.js';
import { type Group, StopBatch } from '../projections/commit-page.js';
import type { Projection } from '../projections/projection.js';

/** The tables are of another version than this program's: a newer one has taken over, or they were never prepared. */
export class Outdated extends StopBatch {}

/** All live projections, but those that were taken out. */
export class LiveGroup implements Group {
  readonly checkpoint = LIVE;
  readonly members: readonly Member[];
  faulted: readonly Member[] = [];

  constructor(projections: readonly Projection[]) {
    this.members = projections.map(memberOf);
  }

  choose(held: Held): readonly Member[] {
    for (const { projection } of this.members) {
      const version = held.projections.get(projection.name)?.version;
      if (version !== projection.version) {
        throw new Outdated(
          `projection ${projection.name} is at version ${version ?? 'none'} in the database and at ${projection.version} here`,
        );
      }
    }
    const isFaulted = (member: Member): boolean => held.projections.get(member.projection.name)!.faulted;
    this.faulted = this.members.filter(isFaulted);
    return this.members.filter((member) => !isFaulted(member));
  }

  /** Drops what projections remember: the tables are not as this reader left them. */
  forget(): void {
    for (const { memory } of this.members) memory.clear();
  }
}

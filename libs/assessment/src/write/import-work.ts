// SPDX-License-Identifier: EUPL-1.2
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Files, Me, type Member, Reads, ReadSession } from '#libs/platform';
import type { WorkName } from '../import/index.js';
import { ImportRegisterInput, ImportRegisterResult } from './import-register-input.js';
import { WorkImport } from './work-import.js';

const RULES =
  'Units go by name or path, persons by name; all must be there. Nothing is written while there are problems.';

@Resolver()
export class ImportWork {
  constructor(
    private readonly work: WorkImport,
    private readonly files: Files,
  ) {}

  @Mutation(() => ImportRegisterResult, {
    description: `Imports assets from a file; levels in it become proposed classifications. ${RULES}`,
  })
  @Allow('administrator', 'ciso', 'riskOwner')
  importAssets(@Args('input') input: ImportRegisterInput, @Me() me: Member, @Reads() reads: ReadSession) {
    return this.take('assets', input, me, reads);
  }

  @Mutation(() => ImportRegisterResult, {
    description: `Imports incidents and nonconformities from a file; those with a severity are sorted. ${RULES}`,
  })
  @Allow('administrator', 'ciso')
  importIncidents(@Args('input') input: ImportRegisterInput, @Me() me: Member, @Reads() reads: ReadSession) {
    return this.take('incidents', input, me, reads);
  }

  @Mutation(() => ImportRegisterResult, { description: `Imports needs that are to be procured from a file. ${RULES}` })
  @Allow('administrator', 'ciso', 'procurementOfficer')
  importProcurements(@Args('input') input: ImportRegisterInput, @Me() me: Member, @Reads() reads: ReadSession) {
    return this.take('procurements', input, me, reads);
  }

  @Mutation(() => ImportRegisterResult, { description: `Imports planned follow-ups from a file. ${RULES}` })
  @Allow('administrator', 'ciso', 'leadership')
  importFollowUps(@Args('input') input: ImportRegisterInput, @Me() me: Member, @Reads() reads: ReadSession) {
    return this.take('followUps', input, me, reads);
  }

  @Mutation(() => ImportRegisterResult, {
    description: `Imports what ways of working have in place from a file; a part that stands already is confirmed. ${RULES}`,
  })
  @Allow('administrator', 'ciso')
  importPractices(@Args('input') input: ImportRegisterInput, @Me() me: Member, @Reads() reads: ReadSession) {
    return this.take('practices', input, me, reads);
  }

  private async take(
    of: WorkName,
    input: ImportRegisterInput,
    me: Member,
    reads: ReadSession,
  ): Promise<ImportRegisterResult> {
    const file = await this.files.read(me.organisationId, input.fileId);
    return this.work.import(me, input, { of, file }, reads);
  }
}

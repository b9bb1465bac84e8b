// SPDX-License-Identifier: EUPL-1.2
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Files, Me, type Member, Reads, ReadSession } from '#libs/platform';
import { ImportRegisterInput, ImportRegisterResult } from './import-register-input.js';
import { UnitImport } from './unit-import.js';

@Resolver()
export class ImportBusinessUnits {
  constructor(
    private readonly units: UnitImport,
    private readonly files: Files,
  ) {}

  @Mutation(() => ImportRegisterResult, {
    description:
      'Imports business units with head counts from a file. Parents go by name or path; units that are there already are left as they are. Nothing is written while there are problems.',
  })
  @Allow('administrator', 'ciso')
  async importBusinessUnits(
    @Args('input') input: ImportRegisterInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<ImportRegisterResult> {
    return this.units.import(me, input, await this.files.read(me.organisationId, input.fileId), reads);
  }
}

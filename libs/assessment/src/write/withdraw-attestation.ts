// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandInput, CommandResult, Commands, Me, type Member, present, Uuid } from '#libs/platform';
import { AttestationCommand } from '../assessment.commands.js';

@InputType({ description: 'Makes an attestation void.' })
export class WithdrawAttestationInput extends CommandInput {
  @Field(() => Uuid, { description: 'The attestation.' })
  attestationId: string;

  @Field(() => String, { description: 'Why: what a reader in two years needs to know.' })
  reason: string;
}

@Resolver()
export class WithdrawAttestation {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description:
      'Makes an attestation void from now on; what was known before keeps it. Correct by withdrawing and attesting anew.',
  })
  @Allow('ciso', 'leadership', 'riskOwner', 'procurementOfficer')
  withdrawAttestation(@Args('input') given: WithdrawAttestationInput, @Me() me: Member): Promise<CommandResult> {
    const input = present(given);
    const { attestationId: streamId, reason } = input;
    return this.commands.send(me, AttestationCommand, {
      name: 'WithdrawAttestation',
      streamId,
      data: { reason },
      input,
    });
  }
}

// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { reject } from '#libs/kernel';
import { Allow, CommandInput, CommandResult, Commands, Me, type Member, present } from '#libs/platform';
import { ModelChoiceCommand, modelChoiceStream } from '../assessment.commands.js';
import { DEFAULT_MODEL } from '../read/maturity/choice.js';
import { shippedModel } from '../read/maturity/compiled.js';

@InputType({ description: 'A box of an own model and the shipped measure whose evidence rule carries it.' })
export class BoxInput {
  @Field(() => String, { description: 'The box: a measure of the own model.' })
  measureId: string;

  @Field(() => String, { description: 'The measure of the shipped model that carries it.' })
  carriedBy: string;
}

@InputType({ description: 'The whole table that ties boxes of an own model to measures of a shipped one.' })
export class MapBoxesInput extends CommandInput {
  @Field(() => String, { description: 'The own model.' })
  modelId: string;

  @Field(() => String, { nullable: true, description: 'The shipped model; the product’s own when left out.' })
  toModelId?: string;

  @Field(() => [BoxInput], { description: 'All boxes that are tied. Boxes that are not named are no longer tied.' })
  boxes: BoxInput[];
}

@Resolver()
export class MapBoxes {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Ties boxes of an own model to evidence rules of a shipped one, so that recorded work carries them.',
  })
  @Allow('administrator', 'ciso')
  mapBoxes(@Args('input') given: MapBoxesInput, @Me() me: Member): Promise<CommandResult> {
    const input = present(given);
    const { modelId, toModelId = DEFAULT_MODEL } = input;
    const shipped = shippedModel(toModelId);
    if (!shipped) reject('assessment.model-unknown', { modelId: toModelId });
    const carriers = shipped.questions.flatMap((question) => question.measures.map(({ id }) => id));
    const boxes = input.boxes.map(({ measureId, carriedBy }) => ({ measureId, carriedBy }));
    const data = { modelId, toModelId, boxes, carriers, mappedBy: me.personId };
    const streamId = modelChoiceStream(me.organisationId);
    return this.commands.send(me, ModelChoiceCommand, { name: 'MapBoxes', streamId, data, input });
  }
}

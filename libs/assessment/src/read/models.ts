// SPDX-License-Identifier: EUPL-1.2
import { Args, Query, Resolver } from '@nestjs/graphql';
import { fromDayNumber } from '#libs/kernel';
import {
  Allow,
  type Connection,
  connectionOf,
  EVERYBODY,
  Me,
  type Member,
  own,
  OWN_ROWS,
  ReadArgs,
  Reads,
  ReadSession,
} from '#libs/platform';
import type { AssessmentModel, Text } from '../engine/index.js';
import { shippedModels } from '../models/index.js';
import { today } from './known/evaluated.js';
import { detailOf } from './known/model-detail.js';
import { modelOf } from './known/model-of.js';
import { standing } from './known/standing.js';
import { ALWAYS, choiceFrom } from './maturity/choice.js';
import { shippedModel } from './maturity/compiled.js';
import { ModelDetail, ModelSummary } from './types/model.js';

const ModelConnection = connectionOf(ModelSummary);

const OWN_MODELS = `SELECT "modelId", model->'name' AS name, jsonb_array_length(model->'questions') AS questions,
  jsonb_array_length(jsonb_path_query_array(model, '$.questions[*].measures[*]')) AS measures, "importedOn", "importedById"
  FROM rm.maturity_model WHERE ${OWN_ROWS} ORDER BY "orderNo"`;
const MAPPING = `SELECT m.mapping, c.boxes FROM (SELECT mapping FROM rm.maturity_model AS m WHERE m."modelId" = $1 AND ${own('m')}) AS m
  LEFT JOIN LATERAL (SELECT boxes FROM rm.maturity_choice AS c WHERE c."modelId" = $1 AND c."toModelId" IS NOT NULL AND ${own('c')}
    ORDER BY c."orderNo" DESC LIMIT 1) AS c ON true`;

type OwnModel = Pick<ModelSummary, 'modelId' | 'questions' | 'measures' | 'importedOn' | 'importedById'> & {
  name: Text;
};

@Resolver()
export class Models {
  @Query(() => ModelConnection, {
    description:
      'The models that the organisation can be measured by: shipped ones and its own, the oldest first. All of them, on one page.',
  })
  @Allow(...EVERYBODY)
  async models(
    @Args() _args: ReadArgs,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<Connection<ModelSummary>> {
    const { choices } = await standing(reads);
    const { segments } = choiceFrom(choices.map((mark) => ({ ...mark, boxes: null })));
    const now = segments.findLast(({ from }) => from <= today());
    const since = (modelId: string) => ({
      active: now?.modelId === modelId,
      activeSince: now?.modelId === modelId && now.from > ALWAYS ? fromDayNumber(now.from) : null,
    });
    const owns = await reads.rows<OwnModel>('maturity.own-models', OWN_MODELS);
    const nodes: ModelSummary[] = [
      ...Object.values(shippedModels).map((model) => ({ ...shipped(model, me), ...since(model.id) })),
      ...owns.map((model) => ({
        ...model,
        name: model.name[me.language],
        origin: 'own' as const,
        ...since(model.modelId),
      })),
    ];
    return { nodes, totalCount: nodes.length, pageInfo: { endCursor: null, hasNextPage: false, stale: reads.stale } };
  }

  @Query(() => ModelDetail, {
    description: 'A whole model. Refused when there is none with this id in the organisation.',
  })
  @Allow(...EVERYBODY)
  async model(
    @Args('id', { type: () => String, description: 'The model’s id.' }) id: string,
    @Args() _args: ReadArgs,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<ModelDetail> {
    const now = await standing(reads);
    const compiled = await modelOf(reads, { organisationId: me.organisationId, modelId: id, now });
    const row = shippedModel(id)
      ? undefined
      : await reads.one<{ mapping: unknown; boxes: Record<string, string> | null }>('maturity.mapping', MAPPING, [id]);
    return detailOf(compiled, me.language, row);
  }
}

const shipped = (model: AssessmentModel, { language }: Member) => ({
  modelId: model.id,
  name: model.name[language],
  origin: 'shipped' as const,
  questions: model.questions.length,
  measures: model.questions.reduce((n, { measures }) => n + measures.length, 0),
  importedOn: null,
  importedById: null,
});

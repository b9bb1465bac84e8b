// SPDX-License-Identifier: EUPL-1.2
import { type Decide, type Decider, defineEvent, type EventOf, reject, t } from '#libs/kernel';
import type { AssessmentModel } from '../../engine/model.js';

export const OwnModelImported = defineEvent(
  'OwnModelImported',
  'An own workbook’s structure became a model version of the organisation’s own.',
  t.object({
    modelId: t.text(100),
    model: t.document<AssessmentModel>(),
    mapping: t.document<object>(),
    importedBy: t.person(),
  }),
);

export const ModelActivated = defineEvent(
  'ModelActivated',
  'A model was chosen: from its day on, the level is derived by it. Earlier days keep the model they had.',
  t.object({ modelId: t.text(100), from: t.day(), activatedBy: t.person() }),
);

export const BoxesMapped = defineEvent(
  'BoxesMapped',
  'Boxes of an own model were tied to evidence rules of a shipped model, so that recorded work carries them.',
  t.object({
    modelId: t.text(100),
    toModelId: t.text(100),
    /** The whole table: own measure → shipped measure. Replaces the table before. */
    boxes: t.array(t.object({ measureId: t.text(40), carriedBy: t.text(40) })),
    mappedBy: t.person(),
  }),
);

export type ModelChoiceEvent =
  EventOf<typeof OwnModelImported> | EventOf<typeof ModelActivated> | EventOf<typeof BoxesMapped>;

/** Own models with their measures, and which model is active from when. Shipped models are known to the caller. */
export interface ModelChoice {
  own: Readonly<Record<string, readonly string[]>>;
  active: readonly { modelId: string; from: string }[];
  boxes: Readonly<Record<string, string>>;
}

export interface ModelChoiceCommands {
  ImportOwnModel: { modelId: string; model: AssessmentModel; mapping: object; importedBy: string };
  ActivateModel: { modelId: string; from: string; shipped: readonly string[]; activatedBy: string };
  MapBoxes: {
    modelId: string;
    toModelId: string;
    boxes: { measureId: string; carriedBy: string }[];
    /** Measures of the shipped model that boxes may be tied to. */
    carriers: readonly string[];
    mappedBy: string;
  };
}

const importOwnModel: Decide<ModelChoice, ModelChoiceCommands['ImportOwnModel'], ModelChoiceEvent> = (data, state) =>
  data.modelId in state.own ? reject('assessment.model-exists', { modelId: data.modelId }) : [OwnModelImported(data)];

const activateModel: Decide<ModelChoice, ModelChoiceCommands['ActivateModel'], ModelChoiceEvent> = (
  data,
  state,
  meta,
) => {
  const { shipped, ...activation } = data;
  const { modelId, from } = activation;
  if (!(modelId in state.own) && !shipped.includes(modelId)) reject('assessment.model-unknown', { modelId });
  const last = state.active.at(-1);
  if (last?.modelId === modelId) return [];
  if (from > meta.occurredOn) reject('assessment.activation-ahead', { from });
  if (last && from < last.from) reject('assessment.past-is-fixed', { from, last: last.from });
  return [ModelActivated(activation)];
};

const mapBoxes: Decide<ModelChoice, ModelChoiceCommands['MapBoxes'], ModelChoiceEvent> = (
  { carriers, ...data },
  state,
) => {
  const measures = state.own[data.modelId];
  if (!measures) reject('assessment.model-unknown', { modelId: data.modelId });
  const known = new Set(carriers);
  for (const { measureId, carriedBy } of data.boxes) {
    if (!measures.includes(measureId)) reject('assessment.measure-unknown', { measureId });
    if (!known.has(carriedBy)) reject('assessment.measure-unknown', { measureId: carriedBy });
  }
  const same = state.boxes[data.modelId] === JSON.stringify(data.boxes);
  return same ? [] : [BoxesMapped(data)];
};

/** The rules of an organisation’s models: one stream per organisation. */
export const modelChoiceDecider: Decider<ModelChoice, ModelChoiceCommands, ModelChoiceEvent> = {
  streamType: 'modelChoice',
  initial: { own: {}, active: [], boxes: {} },
  evolve(state, { type, data }) {
    switch (type) {
      case 'OwnModelImported':
        return { ...state, own: { ...state.own, [data.modelId]: measureIds(data.model) } };
      case 'ModelActivated':
        return { ...state, active: [...state.active, { modelId: data.modelId, from: data.from }] };
      case 'BoxesMapped':
        return { ...state, boxes: { ...state.boxes, [data.modelId]: JSON.stringify(data.boxes) } };
    }
  },
  commands: { ImportOwnModel: importOwnModel, ActivateModel: activateModel, MapBoxes: mapBoxes },
};

const measureIds = (model: AssessmentModel): string[] =>
  model.questions.flatMap((question) => question.measures.map((measure) => measure.id));

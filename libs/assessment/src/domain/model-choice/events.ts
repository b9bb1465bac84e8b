// SPDX-License-Identifier: EUPL-1.2
import { defineEvent, type EventOf, t } from '#libs/kernel';
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

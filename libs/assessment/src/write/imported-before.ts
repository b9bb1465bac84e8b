// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from 'node:util';
import { type EventStore, fromDayNumber, type Recorded, stockholmDay } from '#libs/kernel';
import type { Language } from '#libs/platform';
import { modelChoiceStream } from '../assessment.commands.js';
import type { ModelChoiceEvent } from '../domain/model-choice/events.js';
import type { AssessmentModel } from '../engine/model.js';
import { NoteList } from '../import/index.js';

/** As it comes back from the log: without what is not there. */
const stored = (model: AssessmentModel): unknown => JSON.parse(JSON.stringify(model.questions));

/**
 * A note where the same questions and measures were imported before: another import makes another model, which may not
 * be what is meant. A repeated command finds its own model, which is none before it.
 */
export async function noteImportedBefore(
  store: EventStore,
  organisationId: string,
  { modelId, model, language }: { modelId: string; model: AssessmentModel; language: Language },
): Promise<string[]> {
  const events = (await store.readStream(
    organisationId,
    modelChoiceStream(organisationId),
  )) as Recorded<ModelChoiceEvent>[];
  const questions = stored(model);
  const notes = new NoteList();
  for (const event of events) {
    if (event.type !== 'OwnModelImported' || event.data.modelId === modelId) continue;
    const { model: before } = event.data as { model: AssessmentModel };
    if (!isDeepStrictEqual(before.questions, questions)) continue;
    const day = fromDayNumber(stockholmDay(event.recordedAt));
    notes.add('import.note-imported-before', {}, { name: before.name[language], modelId: event.data.modelId, day });
  }
  return notes.list.map(({ text }) => text[language]);
}

// SPDX-License-Identifier: EUPL-1.2
import { given, id, on } from '#libs/kernel/testing';
import type { AssessmentModel } from '../../engine/model.js';
import { modelChoiceDecider } from './decider.js';
import { BoxesMapped, ModelActivated, OwnModelImported } from './events.js';

const SHIPPED = 'infosakkollen-2023';
const model = {
  id: 'own-2026',
  questions: [{ measures: [{ id: 'a' }, { id: 'b' }] }],
} as unknown as AssessmentModel;
const own = { modelId: 'own-2026', model, mapping: { headerRow: 3 }, importedBy: id(20) };
const imported = OwnModelImported(own);
const activation = (modelId: string, from: string) => ({ modelId, from, activatedBy: id(20) });
const choice = (modelId: string, from: string) => ({ ...activation(modelId, from), shipped: [SHIPPED] });
const table = {
  modelId: 'own-2026',
  toModelId: SHIPPED,
  boxes: [
    { measureId: 'a', carriedBy: '23.1' },
    { measureId: 'b', carriedBy: '23.2' },
  ],
  mappedBy: id(20),
};
const wish = { ...table, carriers: ['23.1', '23.2'] };

describe('importing an own model', () => {
  it('keeps the structure and the mapping it was read with', () =>
    given(modelChoiceDecider).when('ImportOwnModel', own).then(imported));

  it('takes a new version of the workbook under a new id', () => {
    const next = { ...own, modelId: 'own-2027' };
    given(modelChoiceDecider, imported).when('ImportOwnModel', next).then(OwnModelImported(next));
  });

  it('is refused under an id that is taken: an earlier round keeps its model', () =>
    given(modelChoiceDecider, imported).when('ImportOwnModel', own).thenRejects('assessment.model-exists'));
});

describe('importing a workbook', () => {
  const active = (from: string) => ModelActivated(activation('own-2026', from));
  const activate = { closedOn: '2026-02-15', shipped: [SHIPPED] };

  it('keeps the model, and leaves the one in force alone unless told otherwise', () =>
    given(modelChoiceDecider).when('ImportWorkbook', { own }).then(imported));

  it('takes the model into use from the day on which the round closed', () =>
    given(modelChoiceDecider).when('ImportWorkbook', { own, activate }).then(imported, active('2026-02-15')));

  it('takes it into use from the last change of model where that was later', () =>
    given(modelChoiceDecider, ModelActivated(activation(SHIPPED, '2026-02-20')))
      .when('ImportWorkbook', { own, activate })
      .then(imported, active('2026-02-20')));

  it('takes it into use from a given day', () =>
    given(modelChoiceDecider)
      .when('ImportWorkbook', { own, activate: { ...activate, from: '2026-02-28' } })
      .then(imported, active('2026-02-28')));

  it('is refused as a whole where a part of it is', () => {
    given(modelChoiceDecider, imported).when('ImportWorkbook', { own }).thenRejects('assessment.model-exists');
    given(modelChoiceDecider)
      .when('ImportWorkbook', { own, activate: { ...activate, from: '2026-03-02' } })
      .thenRejects('assessment.activation-ahead');
  });
});

describe('activating a model', () => {
  const active = ModelActivated(activation('own-2026', '2026-02-01'));

  it('takes an own model from a day in the past', () =>
    given(modelChoiceDecider, imported).when('ActivateModel', choice('own-2026', '2026-02-01')).then(active));

  it('takes a shipped model', () =>
    given(modelChoiceDecider, imported, active)
      .when('ActivateModel', choice(SHIPPED, '2026-02-01'))
      .then(ModelActivated(activation(SHIPPED, '2026-02-01'))));

  it('stays quiet when the model is active already', () =>
    given(modelChoiceDecider, imported, active).when('ActivateModel', choice('own-2026', '2026-03-01')).thenNothing());

  it('is refused for a model that nobody has', () =>
    given(modelChoiceDecider)
      .when('ActivateModel', choice('own-2026', '2026-02-01'))
      .thenRejects('assessment.model-unknown'));

  it('is refused from a day ahead', () =>
    given(modelChoiceDecider)
      .when('ActivateModel', choice(SHIPPED, '2026-03-02'), on('2026-03-01'))
      .thenRejects('assessment.activation-ahead'));

  it('is refused from a day before the last change of model', () =>
    given(modelChoiceDecider, imported, active)
      .when('ActivateModel', choice(SHIPPED, '2026-01-31'))
      .thenRejects('assessment.past-is-fixed', { last: '2026-02-01' }));
});

describe('mapping boxes', () => {
  const mapped = BoxesMapped(table);

  it('ties boxes of the own model to measures of a shipped one', () =>
    given(modelChoiceDecider, imported).when('MapBoxes', wish).then(mapped));

  it('stays quiet when the same table comes again, in any order', () =>
    given(modelChoiceDecider, imported, mapped)
      .when('MapBoxes', { ...wish, boxes: wish.boxes.toReversed() })
      .thenNothing());

  it('replaces the table before', () => {
    const fewer = { ...table, boxes: table.boxes.slice(1) };
    given(modelChoiceDecider, imported, mapped)
      .when('MapBoxes', { ...fewer, carriers: wish.carriers })
      .then(BoxesMapped(fewer));
  });

  it('is refused for a model, a box or a measure that is unknown', () => {
    given(modelChoiceDecider).when('MapBoxes', wish).thenRejects('assessment.model-unknown');
    given(modelChoiceDecider, imported)
      .when('MapBoxes', { ...wish, carriers: ['23.1'] })
      .thenRejects('assessment.measure-unknown', { measureId: '23.2' });
    given(modelChoiceDecider, imported)
      .when('MapBoxes', { ...wish, boxes: [{ measureId: 'c', carriedBy: '23.1' }] })
      .thenRejects('assessment.measure-unknown', { measureId: 'c' });
  });

  it('is refused for a box that is tied twice', () =>
    given(modelChoiceDecider, imported)
      .when('MapBoxes', { ...wish, boxes: [table.boxes[0]!, { measureId: 'a', carriedBy: '23.2' }] })
      .thenRejects('assessment.box-twice', { measureId: 'a' }));
});

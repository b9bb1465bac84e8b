// SPDX-License-Identifier: EUPL-1.2
import { given, id, on } from '#libs/kernel/testing';
import { unitTreeDecider } from './decider.js';
import {
  BusinessUnitAdded,
  BusinessUnitClosed,
  BusinessUnitCoverageSet,
  BusinessUnitMoved,
  BusinessUnitRenamed,
  BusinessUnitSucceeded,
} from './events.js';

const unit = (n: number, name: string, parentId: string | null = null) => ({
  unitId: id(n),
  name,
  parentId,
  countsInCoverage: null,
});
const care = unit(10, 'Omsorg');
const homes = unit(11, 'Särskilt boende', id(10));
const school = unit(12, 'Skola');
const history = [BusinessUnitAdded(care), BusinessUnitAdded(homes), BusinessUnitAdded(school)];
const tree = given(unitTreeDecider, ...history);

describe('adding a business unit', () => {
  it('puts it under its parent', () =>
    given(unitTreeDecider, BusinessUnitAdded(care)).when('AddBusinessUnit', homes).then(BusinessUnitAdded(homes)));
  it('stays quiet when it is there with the same name and place', () =>
    tree.when('AddBusinessUnit', homes).thenNothing());
  it('refuses an id that another unit has', () =>
    tree
      .when('AddBusinessUnit', { ...homes, name: 'Hemtjänst' })
      .thenRejects('organisation.unit-exists', { name: homes.name }));
  it('refuses a parent that does not exist', () =>
    tree.when('AddBusinessUnit', unit(13, 'Ny', id(99))).thenRejects('organisation.unit-unknown', { unitId: id(99) }));
  it('refuses a closed parent', () =>
    given(unitTreeDecider, ...history, BusinessUnitClosed({ unitId: id(12) }))
      .when('AddBusinessUnit', unit(13, 'Ny', id(12)))
      .thenRejects('organisation.unit-closed', { name: 'Skola' }));
  it('refuses a name that a unit beside it has, whatever the case', () =>
    tree.when('AddBusinessUnit', unit(13, 'SKOLA ')).thenRejects('organisation.unit-name-taken'));
  it('takes the same name at another place in the tree', () => {
    const same = unit(13, 'Skola', id(10));
    tree.when('AddBusinessUnit', same).then(BusinessUnitAdded(same));
  });
});

describe('importing business units', () => {
  const none = given(unitTreeDecider);
  it('takes a tree whose parents stand before their children', () =>
    none.when('ImportBusinessUnits', { units: [care, homes] }).then(BusinessUnitAdded(care), BusinessUnitAdded(homes)));
  it('adds only what is missing, and nothing when repeated', () => {
    const units = [care, homes, unit(13, 'Hemtjänst', id(10))];
    tree.when('ImportBusinessUnits', { units }).then(BusinessUnitAdded(units[2]!));
    tree.when('ImportBusinessUnits', { units: [care, homes, school] }).thenNothing();
  });
  it('takes none when one is refused', () =>
    none
      .when('ImportBusinessUnits', { units: [care, { ...school, name: 'omsorg' }] })
      .thenRejects('organisation.unit-name-taken'));
  it('refuses a child before its parent', () =>
    none.when('ImportBusinessUnits', { units: [homes, care] }).thenRejects('organisation.unit-unknown'));
});

describe('renaming a business unit', () => {
  const named = { unitId: id(10), name: 'Vård och omsorg' };
  it('gives it another name', () => tree.when('RenameBusinessUnit', named).then(BusinessUnitRenamed(named)));
  it('stays quiet when it has that name', () =>
    tree.when('RenameBusinessUnit', { unitId: id(10), name: 'Omsorg' }).thenNothing());
  it('may change the case of its own name', () => {
    const shouted = { unitId: id(10), name: 'OMSORG' };
    tree.when('RenameBusinessUnit', shouted).then(BusinessUnitRenamed(shouted));
  });
  it('refuses a name beside it that is taken', () =>
    tree.when('RenameBusinessUnit', { unitId: id(10), name: 'Skola' }).thenRejects('organisation.unit-name-taken'));
  it('refuses an unknown unit', () =>
    tree.when('RenameBusinessUnit', { ...named, unitId: id(99) }).thenRejects('organisation.unit-unknown'));
});

describe('moving a business unit', () => {
  it('takes it, with all below, to another parent or to the top', () => {
    const under = { unitId: id(10), parentId: id(12) };
    tree.when('MoveBusinessUnit', under).then(BusinessUnitMoved(under));
    const top = { unitId: id(11), parentId: null };
    tree.when('MoveBusinessUnit', top).then(BusinessUnitMoved(top));
  });
  it('stays quiet when it is there', () =>
    tree.when('MoveBusinessUnit', { unitId: id(11), parentId: id(10) }).thenNothing());
  it('never goes below itself, however deep', () => {
    const deep = given(unitTreeDecider, ...history, BusinessUnitAdded(unit(13, 'Avdelning', id(11))));
    for (const below of [10, 11, 13]) {
      deep
        .when('MoveBusinessUnit', { unitId: id(10), parentId: id(below) })
        .thenRejects('organisation.unit-below-itself', { name: 'Omsorg' });
    }
  });
  it('refuses an unknown parent', () =>
    tree.when('MoveBusinessUnit', { unitId: id(10), parentId: id(99) }).thenRejects('organisation.unit-unknown'));
  it('refuses a place where its name is taken', () =>
    given(unitTreeDecider, ...history, BusinessUnitAdded(unit(13, 'Skola', id(10))))
      .when('MoveBusinessUnit', { unitId: id(13), parentId: null })
      .thenRejects('organisation.unit-name-taken'));
});

describe('closing a business unit', () => {
  it('closes it and says where its work goes on', () =>
    tree
      .when('CloseBusinessUnit', { unitId: id(11), succeededBy: [id(12)] })
      .then(BusinessUnitClosed({ unitId: id(11) }), BusinessUnitSucceeded({ from: id(11), to: id(12) })));
  it('stays quiet when it is closed', () =>
    given(unitTreeDecider, ...history, BusinessUnitClosed({ unitId: id(12) }))
      .when('CloseBusinessUnit', { unitId: id(12) })
      .thenNothing());
  it('is refused while there are units below it', () =>
    tree
      .when('CloseBusinessUnit', { unitId: id(10) })
      .thenRejects('organisation.unit-has-units', { name: 'Omsorg', count: 1 }));
  it('refuses an unknown unit', () =>
    tree.when('CloseBusinessUnit', { unitId: id(99) }).thenRejects('organisation.unit-unknown'));
});

describe('succeeding a business unit', () => {
  const succession = { from: id(11), to: id(12) };
  const succeeded = given(
    unitTreeDecider,
    ...history,
    BusinessUnitClosed({ unitId: id(11) }),
    BusinessUnitSucceeded(succession),
  );
  it('records the heir', () => tree.when('SucceedBusinessUnit', succession).then(BusinessUnitSucceeded(succession)));
  it('stays quiet when it is recorded', () => succeeded.when('SucceedBusinessUnit', succession).thenNothing());
  it('never goes in a circle', () => {
    tree.when('SucceedBusinessUnit', { from: id(12), to: id(12) }).thenRejects('organisation.succession-circle');
    given(unitTreeDecider, ...history, BusinessUnitSucceeded(succession))
      .when('SucceedBusinessUnit', { from: id(12), to: id(11) })
      .thenRejects('organisation.succession-circle');
  });
  it('refuses a closed heir', () =>
    succeeded.when('SucceedBusinessUnit', { from: id(12), to: id(11) }).thenRejects('organisation.unit-closed'));
});

describe('settling whether a unit counts in coverage', () => {
  const settled = { unitId: id(11), countsInCoverage: false };
  it('records the decision', () =>
    tree.when('SetBusinessUnitCoverage', settled).then(BusinessUnitCoverageSet(settled)));
  it('stays quiet when it is so', () =>
    tree.when('SetBusinessUnitCoverage', { ...settled, countsInCoverage: null }).thenNothing());
  it('refuses a closed unit', () =>
    given(unitTreeDecider, ...history, BusinessUnitClosed({ unitId: id(11) }))
      .when('SetBusinessUnitCoverage', settled)
      .thenRejects('organisation.unit-closed'));
});

describe('recording what happened to a unit out of order', () => {
  const earlier = on('2026-02-28');
  it('is refused before the unit was added: the level, which reads the days, would count a closed unit for ever', () =>
    tree
      .when('CloseBusinessUnit', { unitId: id(11) }, earlier)
      .thenRejects('organisation.unit-changed-later', { name: homes.name, changedAt: '2026-03-01T12:00:00.000Z' }));
  it('is refused for a move and for what counts as well', () => {
    tree
      .when('MoveBusinessUnit', { unitId: id(11), parentId: null }, earlier)
      .thenRejects('organisation.unit-changed-later');
    tree
      .when('SetBusinessUnitCoverage', { unitId: id(11), countsInCoverage: false }, earlier)
      .thenRejects('organisation.unit-changed-later');
  });
  it('is open to everything else: a new name, work that went on elsewhere, a unit that was there already', () => {
    const succession = { from: id(11), to: id(12) };
    tree.when('SucceedBusinessUnit', succession, earlier).then(BusinessUnitSucceeded(succession));
    tree.when('AddBusinessUnit', unit(13, 'Kultur'), earlier).then(BusinessUnitAdded(unit(13, 'Kultur')));
  });
});

// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useRef } from 'react';
import { useCommand } from '../../../app/command.js';
import type { LevelChange } from '../../../app/level-moves.js';
import { useLevelWords, useTellSaved } from '../../../app/level-words.js';
import { Button } from '../../../ui/button.js';
import { Facts } from '../../../ui/facts.js';
import { FormSelect } from '../../../ui/form.js';
import { tell } from '../../../ui/tell.js';
import { ActionDialog } from '../../organisation/action-dialog.js';
import { moveUnitDocument } from './documents.js';
import { useUnitTexts } from './texts.js';
import { below, pathOf, targetsFor, type Unit } from './tree.js';

const TOP = 'top';
const NAMED = 5;

interface Props {
  unit: Unit;
  units: readonly Unit[];
  /** Where it was dropped; absent: it is asked for. */
  onto?: string | null;
  onClose: () => void;
}

/** Where a unit goes and what goes along, before it is done; undone from the notice afterwards. */
export function MoveDialog({ unit, units, onto, onClose }: Props): ReactNode {
  const t = useUnitTexts();
  const command = useCommand(moveUnitDocument, { says: false });
  const undo = useUndo(units);
  const { unitId, name } = unit;
  const placeOf = (id: string | null): string =>
    id === null
      ? t('top')
      : pathOf(units, id)
          .map((one) => one.name)
          .join(' › ');
  const parentIn = (chosen: string): string | null => (chosen === TOP ? null : chosen);
  const along = below(units, unitId).map((one) => one.name);
  const targets = targetsFor(units, unit);
  return (
    <ActionDialog
      title={t('of', { what: t('move'), name })}
      onClose={onClose}
      options={{
        draft: `move-unit-${unitId}-${onto ?? ''}`,
        initial: { parentId: onto === undefined ? '' : (onto ?? TOP) },
        check: ({ parentId }) => (parentId ? {} : { parentId: t('needChoice') }),
        places: {
          'organisation.unit-below-itself': 'parentId',
          'organisation.unit-name-taken': 'parentId',
          'organisation.unit-closed': 'parentId',
        },
        send: async ({ parentId }) => {
          const result = await command.mutateAsync({ unitId, parentId: parentIn(parentId) });
          undo(unit, placeOf(parentIn(parentId)), result.change);
        },
      }}
    >
      {({ values, ...form }) => (
        <>
          <FormSelect
            form={{ values, ...form }}
            name="parentId"
            label={t('parent')}
            options={[
              ...(unit.parentId ? [[TOP, t('top')] as [string, string]] : []),
              ...within(targets, units, values.parentId).map((one): [string, string] => [
                one.unitId,
                placeOf(one.unitId),
              ]),
            ]}
          />
          <Facts
            items={[
              [t('from'), placeOf(unit.parentId ?? null)],
              [t('to'), values.parentId ? placeOf(parentIn(values.parentId)) : undefined],
            ]}
          />
          <p>
            {along.length === 0
              ? t('moveAlone')
              : t('moveWith', { n: along.length, names: along.slice(0, NAMED).join(', ') })}{' '}
            {along.length > NAMED ? t('more', { n: along.length - NAMED }) : null}
          </p>
          <p>{t('moveHelp')}</p>
        </>
      )}
    </ActionDialog>
  );
}

/** Where it was dropped is shown too where the server will refuse it: its words say why. */
const within = (targets: Unit[], units: readonly Unit[], chosen: string): Unit[] =>
  targets.some(({ unitId }) => unitId === chosen)
    ? targets
    : [...targets, ...units.filter(({ unitId }) => unitId === chosen)];

type Moved = (unit: Unit, place: string, change: LevelChange | undefined) => void;

/** Says where it went and what that did to the level, with a way back. */
function useUndo(units: readonly Unit[]): Moved {
  const t = useUnitTexts();
  const words = useLevelWords();
  const tellSaved = useTellSaved();
  const { mutateAsync } = useCommand(moveUnitDocument, { says: false });
  const pressed = useRef(false);
  return ({ unitId, name, parentId }, place, change) => {
    pressed.current = false;
    const back = units.find((one) => one.unitId === parentId)?.name ?? t('top');
    const undo = async (): Promise<void> => {
      if (pressed.current) return;
      pressed.current = true;
      try {
        const result = await mutateAsync({ unitId, parentId: parentId ?? null });
        tellSaved(result.change, t('undone', { name, place: back }));
      } catch (error) {
        tell(error instanceof Error ? error.message : String(error));
      }
    };
    tell(
      <>
        {t('moved', { name, place })} {words(change)}{' '}
        <Button kind="quiet" onPress={() => void undo()}>
          {t('undo')}
        </Button>
      </>,
      30_000,
    );
  };
}

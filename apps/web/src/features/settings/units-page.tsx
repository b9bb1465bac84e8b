// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { UnitTreeQuery } from '#libs/api-client';
import { latestPosition, useCommand } from '../../app/command.js';
import { hasRole, useMe } from '../../app/me.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { DataTable } from '../../ui/data-table.js';
import { Empty } from '../../ui/empty.js';
import { FormSelect, FormText } from '../../ui/form.js';
import { PageHeader } from '../../ui/page-header.js';
import { ActionDialog, given } from '../organisation/action-dialog.js';
import * as documents from './documents.js';
import './settings.css';
import { useSettingsTexts } from './texts.js';

type Unit = UnitTreeQuery['businessUnits']['nodes'][number];
type Row = Unit & { depth: number };
type Open = { what: 'add' } | { what: 'rename' | 'move' | 'close'; unit: Unit };

/** The tree in reading order: each unit followed by those below it. */
function inOrder(units: readonly Unit[], parentId: string | null = null, depth = 0): Row[] {
  return units
    .filter((unit) => (unit.parentId ?? null) === parentId)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
    .flatMap((unit) => [{ ...unit, depth }, ...inOrder(units, unit.unitId, depth + 1)]);
}

/** The tree of business units. */
export function Page(): ReactNode {
  const t = useSettingsTexts();
  const me = useMe();
  const { isNow } = useMoment();
  const may = isNow && hasRole(me, 'administrator', 'ciso');
  const [open, setOpen] = useState<Open>();
  const { data } = useSuspenseQuery({
    queryKey: ['unit-tree'],
    queryFn: () => ask(documents.unitTreeDocument, { minPosition: latestPosition() }),
  });
  const units = data.businessUnits.nodes;
  const rows = inOrder(units);
  const props = { units, onClose: () => setOpen(undefined) };
  return (
    <>
      <PageHeader
        title={t('units')}
        lead={t('unitsLead')}
        actions={
          may ? (
            <Button kind="primary" onPress={() => setOpen({ what: 'add' })}>
              {t('addUnit')}
            </Button>
          ) : null
        }
      />
      {may ? null : <p className="aside">{t(isNow ? 'noRight' : 'past')}</p>}
      {rows.length === 0 ? (
        <Empty title={t('noUnits')}>{t('noUnitsHelp')}</Empty>
      ) : (
        <UnitTable rows={rows} may={may} onOpen={setOpen} />
      )}
      {open?.what === 'add' ? <AddDialog {...props} /> : null}
      {open?.what === 'rename' ? <RenameDialog {...props} unit={open.unit} /> : null}
      {open?.what === 'move' ? <MoveDialog {...props} unit={open.unit} /> : null}
      {open?.what === 'close' ? <CloseDialog {...props} unit={open.unit} /> : null}
    </>
  );
}

function UnitTable({ rows, may, onOpen }: { rows: Row[]; may: boolean; onOpen: (open: Open) => void }): ReactNode {
  const t = useSettingsTexts();
  const actions = (unit: Unit): ReactNode =>
    unit.closedOn ? null : (
      <span className="row-actions no-print">
        {(['rename', 'move', 'close'] as const).map((what) => {
          const text = t(what === 'close' ? 'closeUnit' : what);
          return (
            <Button key={what} kind="quiet" aria-label={`${text}: ${unit.name}`} onPress={() => onOpen({ what, unit })}>
              {text}
            </Button>
          );
        })}
      </span>
    );
  return (
    <DataTable
      caption={t('units')}
      rows={rows}
      rowKey={({ unitId }) => unitId}
      columns={[
        {
          id: 'name',
          header: t('unit'),
          names: true,
          cell: ({ name, depth, closedOn }) => (
            <span className={`tree depth-${Math.min(depth, 6)}`}>
              {name} {closedOn ? <Chip>{t('closedUnit', { day: closedOn })}</Chip> : null}
            </span>
          ),
        },
        { id: 'kind', header: t('kind'), wideOnly: true, cell: ({ kind }) => kind ?? '–' },
        {
          id: 'staff',
          header: t('headCount'),
          numeric: true,
          wideOnly: true,
          cell: ({ headCount }) => headCount ?? '–',
        },
        ...(may ? [{ id: 'actions', header: t('actions'), cell: actions }] : []),
      ]}
    />
  );
}

interface DialogProps {
  units: readonly Unit[];
  onClose: () => void;
}

const choices = (units: readonly Unit[], but?: string): [string, string][] =>
  units.filter(({ unitId, closedOn }) => unitId !== but && !closedOn).map(({ unitId, name }) => [unitId, name]);

function AddDialog({ units, onClose }: DialogProps): ReactNode {
  const t = useSettingsTexts();
  const command = useCommand(documents.addUnitDocument);
  return (
    <ActionDialog
      title={t('addUnit')}
      onClose={onClose}
      options={{
        draft: 'add-unit',
        initial: { name: '', parentId: '', kind: '' },
        check: ({ name }) => (name.trim() ? {} : { name: t('needText') }),
        places: { 'organisation.unit-name-taken': 'name' },
        send: ({ name, parentId, kind }) =>
          command.mutateAsync({ name: name.trim(), parentId: given(parentId), kind: given(kind) }),
      }}
    >
      {(form) => (
        <>
          <FormText form={form} name="name" label={t('unitName')} maxLength={200} />
          <FormSelect form={form} name="parentId" label={t('unitParent')} options={choices(units)} optional />
          <FormText form={form} name="kind" label={t('unitKind')} maxLength={100} optional />
        </>
      )}
    </ActionDialog>
  );
}

function RenameDialog({ unit, onClose }: DialogProps & { unit: Unit }): ReactNode {
  const t = useSettingsTexts();
  const command = useCommand(documents.renameUnitDocument);
  const { unitId } = unit;
  return (
    <ActionDialog
      title={`${t('rename')}: ${unit.name}`}
      onClose={onClose}
      options={{
        draft: `rename-unit-${unitId}`,
        initial: { name: unit.name },
        check: ({ name }) => (name.trim() ? {} : { name: t('needText') }),
        places: { 'organisation.unit-name-taken': 'name' },
        send: ({ name }) => command.mutateAsync({ unitId, name: name.trim() }),
      }}
    >
      {(form) => <FormText form={form} name="name" label={t('unitName')} maxLength={200} />}
    </ActionDialog>
  );
}

function MoveDialog({ unit, units, onClose }: DialogProps & { unit: Unit }): ReactNode {
  const t = useSettingsTexts();
  const command = useCommand(documents.moveUnitDocument);
  const { unitId } = unit;
  return (
    <ActionDialog
      title={`${t('move')}: ${unit.name}`}
      onClose={onClose}
      options={{
        draft: `move-unit-${unitId}`,
        initial: { parentId: unit.parentId ?? 'top' },
        check: ({ parentId }) => (parentId ? {} : { parentId: t('needChoice') }),
        places: { 'organisation.unit-below-itself': 'parentId', 'organisation.unit-name-taken': 'parentId' },
        send: ({ parentId }) => command.mutateAsync({ unitId, parentId: parentId === 'top' ? null : parentId }),
      }}
    >
      {(form) => (
        <FormSelect
          form={form}
          name="parentId"
          label={t('unitParent')}
          options={[['top', t('top')], ...choices(units, unitId)]}
        />
      )}
    </ActionDialog>
  );
}

function CloseDialog({ unit, units, onClose }: DialogProps & { unit: Unit }): ReactNode {
  const t = useSettingsTexts();
  const command = useCommand(documents.closeUnitDocument);
  const { unitId } = unit;
  return (
    <ActionDialog
      title={t('closeUnitTitle', { name: unit.name })}
      onClose={onClose}
      options={{
        draft: `close-unit-${unitId}`,
        initial: { successor: '' },
        send: ({ successor }) => command.mutateAsync({ unitId, succeededBy: successor ? [successor] : undefined }),
      }}
    >
      {(form) => (
        <FormSelect form={form} name="successor" label={t('successor')} options={choices(units, unitId)} optional />
      )}
    </ActionDialog>
  );
}

// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { latestPosition } from '../../../app/command.js';
import { everyPage } from '../../../app/every-page.js';
import { hasRole, useMe } from '../../../app/me.js';
import { ask } from '../../../app/request.js';
import { useMoment } from '../../../app/time.js';
import { useView, ViewSwitch } from '../../../app/view-switch.js';
import { Button } from '../../../ui/button.js';
import { Empty } from '../../../ui/empty.js';
import { PageHeader } from '../../../ui/page-header.js';
import { unitTreeDocument } from './documents.js';
import { MoveDialog } from './move-dialog.js';
import { useUnitTexts } from './texts.js';
import { counts, found, pathOf, treeOf, type Unit } from './tree.js';
import {
  AddDialog,
  CloseDialog,
  CoverageDialog,
  HeadCountDialog,
  RenameDialog,
  SuccessorDialog,
} from './unit-dialogs.js';
import { type Action, UnitPanel } from './unit-panel.js';
import { UnitList } from './unit-list.js';
import { UnitTree } from './unit-tree.js';
import './units.css';

const everyUnit = (args: ReturnType<typeof useMoment>['args']): Promise<Unit[]> =>
  everyPage(
    async (after) => (await ask(unitTreeDocument, { ...args, after, minPosition: latestPosition() })).businessUnits,
  );

type Open = { what: 'add' } | { what: Action; unit: Unit; onto?: string | null };

const LIST = 'lista';

/** The tree of business units, and the same as a list. */
export function Page(): ReactNode {
  const t = useUnitTexts();
  const me = useMe();
  const { isNow, args } = useMoment();
  const may = isNow && hasRole(me, 'administrator', 'ciso');
  const [open, setOpen] = useState<Open>();
  const { vald } = useSearch({ strict: false }) as { vald?: string };
  const [picked, setChosen] = useState<string>();
  const chosen = picked ?? vald;
  const view = useView();
  const { data: units } = useSuspenseQuery({ queryKey: ['unit-tree', args], queryFn: () => everyUnit(args) });
  const inTree = units.filter(({ closedOn }) => !closedOn);
  const move = (unitId: string, onto: string | null): void => {
    const unit = units.find((one) => one.unitId === unitId);
    if (unit && unitId !== onto && (unit.parentId ?? null) !== onto) setOpen({ what: 'move', unit, onto });
  };
  return (
    <>
      <PageHeader
        title={t('units')}
        lead={t('lead')}
        actions={
          may ? (
            <Button kind="primary" onPress={() => setOpen({ what: 'add' })}>
              {t('add')}
            </Button>
          ) : null
        }
      />
      {may ? null : <p className="aside">{t(isNow ? 'noRight' : 'past')}</p>}
      {units.length === 0 ? (
        <Empty title={t('none')} action={<Link to="/installningar/import">{t('toImport')}</Link>}>
          {t('noneHelp')}
        </Empty>
      ) : (
        <>
          <p className="units-total">
            {t('total', { n: inTree.length, counted: inTree.filter((unit) => counts(inTree, unit)).length })}
          </p>
          <ViewSwitch
            label={t('view')}
            views={[
              [undefined, t('tree')],
              [LIST, t('list')],
            ]}
          />
          {view === LIST ? (
            <UnitList units={units} />
          ) : (
            <Workspace
              {...{ units, may, chosen }}
              onChoose={setChosen}
              onMove={may ? move : undefined}
              onAction={(what, unit) => setOpen({ what, unit })}
            />
          )}
        </>
      )}
      {open ? <Dialogs open={open} units={units} onAdded={setChosen} onClose={() => setOpen(undefined)} /> : null}
    </>
  );
}

interface WorkspaceProps {
  units: Unit[];
  may: boolean;
  chosen?: string;
  onChoose: (unitId: string | undefined) => void;
  onMove?: (unitId: string, parentId: string | null) => void;
  onAction: (what: Action, unit: Unit) => void;
}

/** A small tree stands open; of a large one the two upper levels. */
const FEW = 40;
const opened = (units: readonly Unit[]): Set<string> =>
  new Set(units.filter(({ parentId }) => units.length <= FEW || !parentId).map(({ unitId }) => unitId));

function Workspace({ units, may, chosen, onChoose, onMove, onAction }: WorkspaceProps): ReactNode {
  const t = useUnitTexts();
  const [search, setSearch] = useState('');
  const [withClosed, setWithClosed] = useState(false);
  const [expanded, setExpanded] = useState(() => opened(units));
  const closed = units.filter(({ closedOn }) => closedOn).length;
  const unit = units.find(({ unitId }) => unitId === chosen);
  const closedChosen = unit?.closedOn ? unit.unitId : undefined;
  // The same rows are the same objects, so that choosing one in a large tree does not draw all anew.
  const { roots, all } = useMemo(() => {
    const wanted = units.filter(({ closedOn, unitId }) => withClosed || !closedOn || unitId === closedChosen);
    const shown = found(wanted, search);
    return { roots: treeOf(shown), all: new Set(shown.map(({ unitId }) => unitId)) };
  }, [units, withClosed, closedChosen, search]);
  const way = new Set(chosen ? pathOf(units, chosen).map(({ unitId }) => unitId) : []);
  return (
    <div className="units">
      <div>
        <div className="units-tools no-print" role="search">
          <label>
            {t('search')}
            <input type="search" data-search="" value={search} onChange={(event) => setSearch(event.target.value)} />
          </label>
          {closed > 0 ? (
            <label className="units-check">
              <input type="checkbox" checked={withClosed} onChange={(event) => setWithClosed(event.target.checked)} />
              {t('showClosed', { n: closed })}
            </label>
          ) : null}
          <Button kind="quiet" onPress={() => setExpanded(expanded.size >= all.size ? new Set() : all)}>
            {t(expanded.size >= all.size ? 'closeAll' : 'openAll')}
          </Button>
        </div>
        <UnitTree
          roots={roots}
          chosen={chosen}
          expanded={search ? all : expanded}
          onMove={onMove}
          onChoose={onChoose}
          onExpand={setExpanded}
        />
        <p className="units-keys no-print">{t('keys')}</p>
      </div>
      {unit ? (
        <UnitPanel key={[...way].join()} {...{ unit, units, may, onAction }} />
      ) : (
        <p className="unit-panel">{t('choose')}</p>
      )}
    </div>
  );
}

interface DialogsProps {
  open: Open;
  units: Unit[];
  onAdded: (unitId: string) => void;
  onClose: () => void;
}

function Dialogs({ open, units, onAdded, onClose }: DialogsProps): ReactNode {
  if (open.what === 'add') return <AddDialog {...{ units, onAdded, onClose }} />;
  const props = { unit: open.unit, units, onClose };
  switch (open.what) {
    case 'addBelow':
      return <AddDialog {...{ units, onAdded, onClose }} under={open.unit} />;
    case 'rename':
      return <RenameDialog {...props} />;
    case 'move':
      return <MoveDialog {...props} onto={open.onto} />;
    case 'close':
      return <CloseDialog {...props} />;
    case 'successors':
      return <SuccessorDialog {...props} />;
    case 'setCoverage':
      return <CoverageDialog {...props} />;
    case 'setHeadCount':
      return <HeadCountDialog {...props} />;
  }
}

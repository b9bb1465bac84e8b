// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useCommand } from '../../../app/command.js';
import { FormChecks, FormChoice, FormSelect, FormText } from '../../../ui/form.js';
import { ActionDialog, given } from '../../organisation/action-dialog.js';
import * as documents from './documents.js';
import { useUnitTexts } from './texts.js';
import type { Unit } from './tree.js';

interface DialogProps {
  units: readonly Unit[];
  onClose: () => void;
}
type OfUnit = DialogProps & { unit: Unit };

const choices = (units: readonly Unit[], but?: string): [string, string][] =>
  units.filter(({ unitId, closedOn }) => unitId !== but && !closedOn).map(({ unitId, name }) => [unitId, name]);

export function AddDialog({
  units,
  onClose,
  under,
  onAdded,
}: DialogProps & { under?: Unit; onAdded: (id: string) => void }) {
  const t = useUnitTexts();
  const command = useCommand(documents.addUnitDocument);
  return (
    <ActionDialog
      title={under ? t('of', { what: t('addBelow'), name: under.name }) : t('add')}
      onClose={onClose}
      options={{
        draft: `add-unit-${under?.unitId ?? 'top'}`,
        initial: { name: '', parentId: under?.unitId ?? '', kind: '' },
        check: ({ name }) => (name.trim() ? {} : { name: t('needText') }),
        places: { 'organisation.unit-name-taken': 'name' },
        send: async ({ name, parentId, kind }) => {
          const result = await command.mutateAsync({ name: name.trim(), parentId: given(parentId), kind: given(kind) });
          onAdded(result.id);
          return result;
        },
      }}
    >
      {(form) => (
        <>
          <FormText form={form} name="name" label={t('name')} maxLength={200} />
          <FormSelect form={form} name="parentId" label={t('parent')} options={choices(units)} optional />
          <FormText form={form} name="kind" label={t('kindAsked')} maxLength={100} optional />
        </>
      )}
    </ActionDialog>
  );
}

export function RenameDialog({ unit, onClose }: OfUnit): ReactNode {
  const t = useUnitTexts();
  const command = useCommand(documents.renameUnitDocument);
  const { unitId } = unit;
  return (
    <ActionDialog
      title={t('of', { what: t('rename'), name: unit.name })}
      onClose={onClose}
      options={{
        draft: `rename-unit-${unitId}`,
        initial: { name: unit.name },
        check: ({ name }) => (name.trim() ? {} : { name: t('needText') }),
        places: { 'organisation.unit-name-taken': 'name' },
        send: ({ name }) => command.mutateAsync({ unitId, name: name.trim() }),
      }}
    >
      {(form) => <FormText form={form} name="name" label={t('name')} maxLength={200} />}
    </ActionDialog>
  );
}

export function CloseDialog({ unit, units, onClose }: OfUnit): ReactNode {
  const t = useUnitTexts();
  const command = useCommand(documents.closeUnitDocument);
  const { unitId } = unit;
  return (
    <ActionDialog
      title={t('of', { what: t('close'), name: unit.name })}
      onClose={onClose}
      options={{
        draft: `close-unit-${unitId}`,
        initial: { succeededBy: [] as string[] },
        places: { 'organisation.succession-circle': 'succeededBy' },
        send: ({ succeededBy }) => command.mutateAsync({ unitId, succeededBy }),
      }}
    >
      {(form) => (
        <>
          <p>{t('closeHelp')}</p>
          <FormChecks
            form={form}
            name="succeededBy"
            label={t('successor')}
            help={t('successorHelp')}
            options={choices(units, unitId)}
            optional
          />
        </>
      )}
    </ActionDialog>
  );
}

export function SuccessorDialog({ unit, units, onClose }: OfUnit): ReactNode {
  const t = useUnitTexts();
  const command = useCommand(documents.succeedUnitDocument);
  const open = choices(units, unit.unitId).filter(([id]) => !unit.succeededBy.includes(id));
  return (
    <ActionDialog
      title={t('of', { what: t('successors'), name: unit.name })}
      onClose={onClose}
      options={{
        draft: `succeed-unit-${unit.unitId}`,
        initial: { to: '' },
        check: ({ to }) => (to ? {} : { to: t('needChoice') }),
        places: { 'organisation.succession-circle': 'to' },
        send: ({ to }) => command.mutateAsync({ from: unit.unitId, to }),
      }}
    >
      {(form) => <FormSelect form={form} name="to" label={t('successor')} help={t('succeedHelp')} options={open} />}
    </ActionDialog>
  );
}

const asChoice = (counted: boolean | null | undefined): string =>
  counted === true ? 'yes' : counted === false ? 'no' : 'byItself';

export function CoverageDialog({ unit, onClose }: OfUnit): ReactNode {
  const t = useUnitTexts();
  const command = useCommand(documents.coverageDocument);
  return (
    <ActionDialog
      title={t('of', { what: t('setCoverage'), name: unit.name })}
      onClose={onClose}
      options={{
        draft: `coverage-${unit.unitId}`,
        initial: { counted: asChoice(unit.countsInCoverage) },
        send: ({ counted }) =>
          command.mutateAsync({
            unitId: unit.unitId,
            countsInCoverage: counted === 'byItself' ? null : counted === 'yes',
          }),
      }}
    >
      {(form) => (
        <FormChoice
          form={form}
          name="counted"
          label={t('countsAsked')}
          options={[
            ['byItself', t('byItself')],
            ['yes', t('yes')],
            ['no', t('no')],
          ]}
        />
      )}
    </ActionDialog>
  );
}

const DAY_MS = 86_400_000;
const LATE_DAYS = 30;
const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
const daysSince = (day: string): number => (Date.parse(today()) - Date.parse(day)) / DAY_MS;

export function HeadCountDialog({ unit, onClose }: OfUnit): ReactNode {
  const t = useUnitTexts();
  const command = useCommand(documents.headCountDocument);
  return (
    <ActionDialog
      title={t('of', { what: t('setHeadCount'), name: unit.name })}
      onClose={onClose}
      options={{
        draft: `head-count-${unit.unitId}`,
        initial: { headCount: '', day: today(), lateReason: '' },
        check: ({ headCount, day, lateReason }) => ({
          ...(/^\d{1,7}$/.test(headCount.trim()) ? {} : { headCount: t('needNumber') }),
          ...(day && day <= today() ? {} : { day: t('needDay') }),
          ...(daysSince(day) > LATE_DAYS && !lateReason.trim() ? { lateReason: t('needReason') } : {}),
        }),
        send: ({ headCount, day, lateReason }) =>
          command.mutateAsync({
            unitId: unit.unitId,
            headCount: Number(headCount),
            occurredAt: day === today() ? undefined : `${day}T12:00:00Z`,
            lateReason: given(lateReason),
          }),
      }}
    >
      {(form) => (
        <>
          <FormText form={form} name="headCount" type="number" label={t('people')} />
          <FormText form={form} name="day" type="date" label={t('day')} />
          {daysSince(form.values.day) > LATE_DAYS ? (
            <FormText form={form} name="lateReason" label={t('late')} maxLength={300} />
          ) : null}
        </>
      )}
    </ActionDialog>
  );
}

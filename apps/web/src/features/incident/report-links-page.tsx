// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { latestPosition, useCommand } from '../../app/command.js';
import { hasRole, useMe } from '../../app/me.js';
import { ask } from '../../app/request.js';
import { useMoment } from '../../app/time.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { Empty } from '../../ui/empty.js';
import { FormSelect, FormText } from '../../ui/form.js';
import { PageHeader } from '../../ui/page-header.js';
import { ActionDialog } from '../organisation/action-dialog.js';
import { useUnits } from '../organisation/names.js';
import { copyText, type Taken } from './copy.js';
import './incident.css';
import {
  LINK_ROLES,
  linksDocument,
  makeLinkDocument,
  type ReportLink,
  type ReportLinkText,
  revokeLinkDocument,
  useReportLinkTexts,
} from './report-links.js';
import { fromStockholm, inStockholm } from './stockholm.js';

/** The links by which anybody reports without an account. */
export function Page(): ReactNode {
  const t = useReportLinkTexts();
  const me = useMe();
  const over = <Link to="/arbete/incidenter">{t('incidents')}</Link>;
  if (hasRole(me, ...LINK_ROLES)) return <Links over={over} />;
  return (
    <>
      <PageHeader over={over} title={t('title')} />
      <p className="aside">{t('noRight')}</p>
    </>
  );
}

type Open = 'make' | ReportLink | undefined;

function Links({ over }: { over: ReactNode }): ReactNode {
  const t = useReportLinkTexts();
  const units = useUnits();
  const { args, isNow } = useMoment();
  const [open, setOpen] = useState<Open>();
  const [made, setMade] = useState<string | null>();
  const links = useSuspenseQuery({
    queryKey: ['report-links', args],
    queryFn: () => ask(linksDocument, { ...args, minPosition: latestPosition() }),
  }).data.incidentReportLinks;
  const close = (): void => setOpen(undefined);
  const make = (
    <Button kind="primary" onPress={() => setOpen('make')}>
      {t('make')}
    </Button>
  );
  return (
    <>
      <PageHeader over={over} title={t('title')} lead={t('lead')} actions={isNow ? make : null} />
      {made === undefined ? null : <Made link={made} />}
      {links.length === 0 ? (
        <Empty title={t('none')}>{t('noneHelp')}</Empty>
      ) : (
        <DataTable
          caption={t('count', { n: links.length })}
          columns={columnsOf(t, units.name, isNow ? setOpen : undefined)}
          rows={links}
          rowKey={({ linkId }) => linkId}
        />
      )}
      {open === 'make' ? <MakeDialog onClose={close} onMade={setMade} /> : null}
      {typeof open === 'object' ? <RevokeDialog link={open} onClose={close} /> : null}
    </>
  );
}

/** The new link; nobody ever sees it again. */
function Made({ link }: { link: string | null }): ReactNode {
  const t = useReportLinkTexts();
  const [taken, setTaken] = useState<Taken | 'copy'>('copy');
  if (link === null) return <p role="alert">{t('lost')}</p>;
  const take = () => void copyText(link, document.getElementById('made-link')).then(setTaken);
  return (
    <div className="aside report-made" role="status">
      <p>{t('made')}</p>
      <code className="report-link" id="made-link">
        {link}
      </code>
      <Button onPress={take}>{t(taken)}</Button>
    </div>
  );
}

const columnsOf = (
  t: ReportLinkText,
  unit: (id: string) => string,
  onRevoke: ((link: ReportLink) => void) | undefined,
): Column<ReportLink>[] => [
  { id: 'label', header: t('label'), names: true, cell: ({ label }) => label },
  { id: 'unitId', header: t('unit'), cell: ({ unitId }) => unit(unitId) },
  {
    ...{ id: 'validUntil', header: t('validUntil') },
    cell: ({ validUntil }) => <span className="nowrap">{inStockholm(validUntil)}</span>,
  },
  { id: 'state', header: t('state'), cell: (link) => <State link={link} /> },
  ...(onRevoke
    ? [
        {
          ...{ id: 'acts', header: t('acts') },
          cell: (link: ReportLink) =>
            link.revoked ? null : (
              <Button kind="quiet" aria-label={t('revokeTitle', { label: link.label })} onPress={() => onRevoke(link)}>
                {t('revoke')}
              </Button>
            ),
        },
      ]
    : []),
];

/** Whether it works, at the moment that is looked at. */
function State({ link: { revoked, validUntil } }: { link: ReportLink }): ReactNode {
  const t = useReportLinkTexts();
  const { at, knownAt } = useMoment().args;
  const then = at ? Date.parse(fromStockholm(`${at} 23:59`) ?? at) : Date.parse(knownAt ?? '') || Date.now();
  if (revoked) return <Chip tone="neutral">{t('revoked')}</Chip>;
  return Date.parse(validUntil) > then ? (
    <Chip tone="good">{t('works')}</Chip>
  ) : (
    <Chip tone="warn">{t('expired')}</Chip>
  );
}

function MakeDialog({ onClose, onMade }: { onClose: () => void; onMade: (link: string | null) => void }): ReactNode {
  const t = useReportLinkTexts();
  const units = useUnits();
  const command = useCommand(makeLinkDocument);
  return (
    <ActionDialog
      title={t('make')}
      onClose={onClose}
      options={{
        draft: 'report-link',
        initial: { unitId: '', label: '', days: '180' },
        check: ({ unitId, label }) => ({
          ...(unitId ? {} : { unitId: t('needUnit') }),
          ...(label.trim() ? {} : { label: t('needText') }),
        }),
        places: { 'incident.link-days': 'days' },
        send: async ({ unitId, label, days }) => {
          const result = await command.mutateAsync({
            ...{ unitId, label: label.trim(), days: Math.round(Number(days)) || 0 },
          });
          onMade(result.link ?? null);
          return result;
        },
      }}
    >
      {(form) => (
        <>
          <FormSelect form={form} name="unitId" label={t('linkUnit')} options={units.choices} />
          <FormText form={form} name="label" label={t('linkLabel')} help={t('linkLabelHelp')} maxLength={100} />
          <FormText form={form} name="days" type="number" label={t('linkDays')} help={t('linkDaysHelp')} />
        </>
      )}
    </ActionDialog>
  );
}

function RevokeDialog({ link: { linkId, label }, onClose }: { link: ReportLink; onClose: () => void }): ReactNode {
  const t = useReportLinkTexts();
  const command = useCommand(revokeLinkDocument);
  return (
    <ActionDialog
      title={t('revokeTitle', { label })}
      onClose={onClose}
      options={{ initial: {}, send: () => command.mutateAsync({ linkId }) }}
    >
      {() => <p>{t('revokeHelp')}</p>}
    </ActionDialog>
  );
}

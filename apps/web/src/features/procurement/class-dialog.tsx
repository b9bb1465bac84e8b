// SPDX-License-Identifier: EUPL-1.2
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useCommand } from '../../app/command.js';
import { ask } from '../../app/request.js';
import { FormArea, FormChecks, FormChoice } from '../../ui/form.js';
import { FormPick, type Picked } from '../../ui/form-pick.js';
import type { FormState } from '../../ui/use-form.js';
import { useFoundAssets } from '../assets/work-documents.js';
import { ActionDialog, given } from '../organisation/action-dialog.js';
import { type Following, Reasons, useFollowing } from './class-why.js';
import { linkDocument, procurementClassDocument, risksToLinkDocument } from './documents.js';
import type { DialogProps } from './start-dialogs.js';
import { useProcurementTexts } from './texts.js';
import { ASPECTS, classText, type Procurement } from './words.js';

const LEVELS: [string, string][] = ['0', '1', '2', '3'].map((level) => [level, level]);
const MOST = 100;

interface Values {
  assets: Picked[];
  how: string;
  confidentiality: string;
  integrity: string;
  availability: string;
  traceability: string;
  reason: string;
  riskIds: string[];
}

/** Says what a procurement is about, and its class: as it follows from that, or given by hand. */
export function ClassDialog({ procurement, onClose }: DialogProps): ReactNode {
  const t = useProcurementTexts();
  const command = useCommand(linkDocument);
  const { procurementId, unitIds, assetIds } = procurement;
  const { risks } = useSuspenseQuery({
    queryKey: ['risks-to-link', unitIds[0]],
    queryFn: () => ask(risksToLinkDocument, { underUnitId: unitIds[0] }),
  }).data;
  const { procurementClass: known } = useSuspenseQuery({
    queryKey: ['procurement-about', assetIds],
    queryFn: () => ask(procurementClassDocument, { assetIds: [...assetIds] }),
  }).data;
  return (
    <ActionDialog
      title={t('classify')}
      onClose={onClose}
      options={{
        draft: `classify-${procurementId}`,
        initial: initialOf(procurement, known),
        check: (values: Values) =>
          values.how === 'follows'
            ? { ...(values.assets.length > 0 ? {} : { assets: t('needAbout') }) }
            : Object.fromEntries(ASPECTS.filter((one) => values[one] === '').map((one) => [one, t('needChoice')])),
        places: {
          ...{ 'procurement.no-class': 'confidentiality', 'procurement.risk-unknown': 'riskIds' },
          ...{ 'procurement.class-missing': 'assets', 'inventory.asset-unknown': 'assets' },
        },
        send: ({ assets, how, reason, riskIds, ...levels }) =>
          command.mutateAsync({
            ...{ procurementId, assetIds: assets.map(({ id }) => id), riskIds, reason: given(reason) },
            ...(how === 'follows' ? {} : { class: numbers(levels) }),
          }),
      }}
    >
      {(form) => (
        <>
          <About form={form} />
          <FormChoice
            form={form}
            name="how"
            label={t('howClass')}
            options={(['follows', 'entered'] as const).map((how) => [how, t(how)])}
          />
          {form.values.how === 'follows' ? (
            <Follows assets={form.values.assets} />
          ) : (
            <>
              <p>{t('classHelp')}</p>
              {ASPECTS.map((aspect) => (
                <FormChoice key={aspect} form={form} name={aspect} label={t(aspect)} options={LEVELS} row />
              ))}
            </>
          )}
          <FormArea form={form} name="reason" label={t('why')} rows={2} optional />
          {risks.nodes.length > 0 ? (
            <FormChecks
              form={form}
              name="riskIds"
              label={t('riskChoice')}
              options={risks.nodes.map(({ riskId, title }) => [riskId, title])}
              optional
            />
          ) : null}
        </>
      )}
    </ActionDialog>
  );
}

/** As it stands. A new one gives its class by hand until it is said what it is about. */
function initialOf({ class: levels, classSource, classReason, riskIds }: Procurement, known: Following): Values {
  const level = (aspect: (typeof ASPECTS)[number]): string => (levels ? String(levels[aspect]) : '');
  return {
    assets: known.assets.map(({ assetId, name }) => ({ id: assetId, name })),
    how: classSource === 'classification' ? 'follows' : 'entered',
    confidentiality: level('confidentiality'),
    integrity: level('integrity'),
    availability: level('availability'),
    traceability: level('traceability'),
    reason: classReason ?? '',
    riskIds: [...riskIds],
  };
}

const numbers = (levels: Record<(typeof ASPECTS)[number], string>) => ({
  confidentiality: Number(levels.confidentiality),
  integrity: Number(levels.integrity),
  availability: Number(levels.availability),
  traceability: Number(levels.traceability),
});

function About({ form }: { form: FormState<Values> }): ReactNode {
  const t = useProcurementTexts();
  const [search, setSearch] = useState('');
  const found = useFoundAssets(search);
  return (
    <FormPick
      form={form}
      name="assets"
      label={t('about')}
      help={t('aboutHelp')}
      most={MOST}
      onSearch={setSearch}
      found={found.map(({ assetId: id, name }) => ({ id, name }))}
      optional
    />
  );
}

/** The class that the form would give. */
function Follows({ assets }: { assets: readonly Picked[] }): ReactNode {
  const t = useProcurementTexts();
  const following = useFollowing(assets.map(({ id }) => id));
  if (assets.length === 0 || !following) return null;
  return (
    <div aria-live="polite">
      <p>{following.class ? t('followingIs', { levels: classText(following.class) }) : t('followingNone')}</p>
      <Reasons reasons={following.reasons} />
    </div>
  );
}

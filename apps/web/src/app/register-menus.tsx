// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from '../ui/button.js';
import type { Columns } from './columns.js';
import { mainOf } from './main-of.js';
import { defineTexts } from './texts.js';

const useTexts = defineTexts('register-menus', {
  columns: { sv: 'Kolumner', en: 'Columns' },
  takeOut: { sv: 'Ta ut', en: 'Export' },
  takeOutHelp: {
    sv: 'Alla rader i urvalet, i den här ordningen, med kolumnerna som visas.',
    en: 'All rows of the filter, in this order, with the columns that are shown.',
  },
  xlsx: { sv: 'Excel (.xlsx)', en: 'Excel (.xlsx)' },
  csv: { sv: 'Textfil (.csv)', en: 'Text file (.csv)' },
});

/** Which columns are shown. */
export function ColumnMenu<Row>({ columns }: { columns: Columns<Row> }): ReactNode {
  const t = useTexts();
  return (
    <DialogTrigger>
      <Button kind="plain">{t('columns')}</Button>
      <Popover className="popover" placement="bottom end" UNSTABLE_portalContainer={mainOf()}>
        <Dialog className="menu-dialog" aria-label={t('columns')}>
          {columns.all
            .filter(({ names, header }) => !names && header !== '')
            .map((column) => (
              <label key={column.id} className="choice">
                <input type="checkbox" checked={columns.isShown(column)} onChange={() => columns.toggle(column.id)} />
                {column.header}
              </label>
            ))}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

interface ExportProps {
  /** The query whose rows are shown. */
  register: string;
  /** What it was asked with: filter, order, moment. Paging is left out by itself. */
  variables: Record<string, unknown>;
  /** The fields that are shown. */
  fields: string[];
}

const NOT_ASKED = new Set(['first', 'after', 'minPosition']);

/** The rows of the current filter as a file, made by the server. */
export function ExportMenu({ register, variables, fields }: ExportProps): ReactNode {
  const t = useTexts();
  const given = Object.entries(variables).filter(
    ([name, value]) => !NOT_ASKED.has(name) && value !== undefined && value !== null && value !== '',
  );
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  query.set('columns', [...new Set(fields)].join(','));
  return (
    <DialogTrigger>
      <Button kind="plain">{t('takeOut')}</Button>
      <Popover className="popover" placement="bottom end" UNSTABLE_portalContainer={mainOf()}>
        <Dialog className="menu-dialog" aria-label={t('takeOut')}>
          {({ close }) => (
            <>
              <p>{t('takeOutHelp')}</p>
              {(['xlsx', 'csv'] as const).map((format) => (
                <a
                  key={format}
                  className="button plain"
                  href={`/export/register/${register}.${format}?${query}`}
                  download
                  onClick={() => setTimeout(close)}
                >
                  {t(format)}
                </a>
              ))}
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

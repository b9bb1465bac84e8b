// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Empty } from '../ui/empty.js';
import { PageHeader } from '../ui/page-header.js';
import { defineTexts } from './texts.js';
import { useMoment } from './time.js';

const useTexts = defineTexts('missing', {
  perhapsLater: {
    sv: 'Du ser läget som det var {{day}}. Den kan ha tillkommit senare.',
    en: 'You see things as they were on {{day}}. It may have come later.',
  },
});

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a piece of the address can be the id of an object at all; anything else is not asked for. */
export const isId = (text: string): boolean => ID.test(text);

/** The page of an object that is not there: says so, why that may be, and leads back to the list. */
export function Missing(props: { title: string; help: string; to: string; list: string }): ReactNode {
  const { title, help, to, list } = props;
  const t = useTexts();
  const { per } = useMoment();
  const back = <Link to={to}>{list}</Link>;
  return (
    <>
      <PageHeader title={title} over={back} />
      <Empty
        title={help}
        action={
          <Link to={to} className="button primary">
            {list}
          </Link>
        }
      >
        {per ? t('perhapsLater', { day: per }) : null}
      </Empty>
    </>
  );
}

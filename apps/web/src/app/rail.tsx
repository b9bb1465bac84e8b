// SPDX-License-Identifier: EUPL-1.2
import { Link, useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { type Destination, destinationsOf, type Word } from './destinations.js';
import type { Me } from './me.js';
import { groupIsOpen, setGroupOpen } from './preferences.js';
import './rail.css';
import { useShellTexts } from './shell-texts.js';

/** A destination of its own, or several under one heading. */
type Entry = Destination | { group: Word; under: Destination[] };

function entriesOf(destinations: readonly Destination[]): Entry[] {
  const entries: Entry[] = [];
  for (const destination of destinations) {
    const last = entries.at(-1);
    if (!destination.group) entries.push(destination);
    else if (last && 'under' in last && last.group === destination.group) last.under.push(destination);
    else entries.push({ group: destination.group, under: [destination] });
  }
  return entries;
}

/** Where one can go: beside the page, and above it on a phone, where a button opens the rest. */
export function Rail({ me }: { me: Me }): ReactNode {
  const t = useShellTexts();
  const { pathname } = useLocation();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(false), [pathname]);
  return (
    <nav className={isOpen ? 'rail no-print is-open' : 'rail no-print'} aria-label={t('main')}>
      {entriesOf(destinationsOf(me)).map((entry) =>
        'under' in entry ? (
          <Group key={entry.group} {...entry} pathname={pathname} />
        ) : (
          <Link key={entry.to} to={entry.to} className={entry.daily ? 'daily' : ''}>
            {t(entry.text)}
          </Link>
        ),
      )}
      <Button className="rail-more" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {t(isOpen ? 'lessMenu' : 'moreMenu')}
      </Button>
    </nav>
  );
}

function Group({ group, under, pathname }: { group: Word; under: Destination[]; pathname: string }): ReactNode {
  const t = useShellTexts();
  const isHere = under.some(({ to }) => pathname.startsWith(to));
  const [isOpen, setOpen] = useState(() => isHere || groupIsOpen(group));
  useEffect(() => {
    if (isHere) setOpen(true);
  }, [isHere]);
  const turn = (wish: boolean): void => {
    setGroupOpen(group, wish);
    setOpen(wish);
  };
  return (
    <Disclosure className="rail-group" isExpanded={isOpen} onExpandedChange={turn}>
      <Button slot="trigger" className="rail-heading">
        {t(group)}
      </Button>
      <DisclosurePanel>
        {under.map(({ to, text }) => (
          <Link key={to} to={to}>
            {t(text)}
          </Link>
        ))}
      </DisclosurePanel>
    </Disclosure>
  );
}

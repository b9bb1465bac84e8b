// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLevelWords } from '../../app/level-words.js';
import { useMe } from '../../app/me.js';
import { Button } from '../../ui/button.js';
import { isUnderWay } from '../start/progress.js';
import { ComparisonTable } from './comparison.js';
import { type Kind, KINDS } from './kinds.js';
import type { Reading } from './send.js';
import { useImportTexts } from './texts.js';

interface Props {
  kind: Kind;
  activated: boolean;
  reading: Reading;
  onMore: () => void;
}

/** What was written, and where to look at it. */
export function Done({ kind, activated, reading, onMore }: Props): ReactNode {
  const t = useImportTexts();
  const me = useMe();
  const words = useLevelWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { done, to, see } = KINDS[kind];
  return (
    <div className="import-review">
      <h2 ref={heading} tabIndex={-1}>
        {t('step3')}: {t('done')}
      </h2>
      <p role="status">
        {t(done, { fresh: reading.register?.fresh ?? 0 })} {kind === 'workbook' && activated ? t('doneActive') : ''}{' '}
        {words(reading.change)}
      </p>
      {reading.comparison ? <ComparisonTable comparison={reading.comparison} /> : null}
      <div className="form-actions">
        <Link className="button primary" to={to}>
          {t(see)}
        </Link>
        {isUnderWay(me.organisation?.organisationId) ? (
          <Link className="button" to={'/borja' as string}>
            {t('toFirstSteps')}
          </Link>
        ) : null}
        <Button onPress={onMore}>{t('more')}</Button>
      </div>
    </div>
  );
}

// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Button } from '../../../ui/button.js';
import type { Carrier } from './carrier-dialog.js';
import type { Similar } from './similar.js';
import { useModelTexts } from './texts.js';

export interface Box extends Carrier {
  /** The question it belongs to. */
  no: number;
  carriedBy?: string | null;
}

interface Props {
  box: Box;
  carrier?: Carrier;
  suggestion?: Similar<Carrier>;
  /** Absent: nothing can be changed. */
  onSet?: (carriedBy: string | null) => void;
  onChoose: () => void;
}

/** A box, what fills it, and what could. */
export function TieRow({ box, carrier, suggestion, onSet, onChoose }: Props): ReactNode {
  const t = useModelTexts();
  const named = `${box.id} ${box.text}`;
  const said = suggestion
    ? t('suggestion', { text: `${suggestion.of.id} ${suggestion.of.text}`, share: Math.round(suggestion.share * 100) })
    : t('noSuggestion');
  return (
    <li>
      <p>
        <strong>{box.id}</strong> {box.text}
      </p>
      <p className={carrier ? 'tie' : 'tie loose'}>
        {carrier ? (
          <>
            → <strong>{carrier.id}</strong> {carrier.text}
          </>
        ) : (
          <>
            {t('notTied')}. {onSet ? said : null}
          </>
        )}
      </p>
      {onSet ? (
        <span className="row-actions no-print">
          {suggestion ? (
            <Button
              kind="quiet"
              aria-label={t('of', { what: t('accept'), box: named })}
              onPress={() => onSet(suggestion.of.id)}
            >
              {t('accept')}
            </Button>
          ) : null}
          <Button kind="quiet" aria-label={t('of', { what: t('choose'), box: named })} onPress={onChoose}>
            {t('choose')}
          </Button>
          {carrier ? (
            <Button kind="quiet" aria-label={t('of', { what: t('loosen'), box: named })} onPress={() => onSet(null)}>
              {t('loosen')}
            </Button>
          ) : null}
        </span>
      ) : null}
    </li>
  );
}

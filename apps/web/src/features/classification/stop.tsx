// SPDX-License-Identifier: EUPL-1.2
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useCommand } from '../../app/command.js';
import { Button } from '../../ui/button.js';
import { referClassDocument } from './documents.js';
import { useClassTexts } from './texts.js';

/** The fourth level: what was answered is gone, and the one thing left is to refer the asset. */
export function Stop({ assetId, onStartOver }: { assetId: string; onStartOver: () => void }): ReactNode {
  const t = useClassTexts();
  const navigate = useNavigate();
  const refer = useCommand(referClassDocument);
  const [refused, setRefused] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const send = (): void =>
    refer.mutate(
      { assetId },
      {
        onSuccess: () => void navigate({ to: '/arbete/tillgangar/$assetId', params: { assetId } }),
        onError: (error) => setRefused(error.message),
      },
    );
  return (
    <div className="class-stop" role="alert" tabIndex={-1} ref={box}>
      <h2>{t('stopTitle')}</h2>
      <p>{t('stopLead')}</p>
      <p>{t('stopDo')}</p>
      {refused ? <p>{refused}</p> : null}
      <div className="form-actions">
        <Button kind="primary" isDisabled={refer.isPending} onPress={send}>
          {t('refer')}
        </Button>
        <Button onPress={onStartOver}>{t('startOver')}</Button>
      </div>
    </div>
  );
}

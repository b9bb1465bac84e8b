// SPDX-License-Identifier: EUPL-1.2
import type { ComponentProps, ReactNode } from 'react';
import { DropZone, type FileDropItem, Text } from 'react-aria-components';
import './file-drop.css';

type DropEvent = Parameters<NonNullable<ComponentProps<typeof DropZone>['onDrop']>>[0];

const firstFile = async ({ items }: DropEvent): Promise<File | undefined> => {
  const dropped = items.find((item): item is FileDropItem => item.kind === 'file');
  return dropped?.getFile();
};

/** A place that a file may be dragged to, or pasted into; what else leads to a file stands inside it. */
export function FileDrop(props: { label: string; onFile: (file: File) => void; children?: ReactNode }): ReactNode {
  const { label, onFile, children } = props;
  return (
    <DropZone
      className="file-drop"
      aria-label={label}
      getDropOperation={() => 'copy'}
      onDrop={(event) => void firstFile(event).then((file) => file && onFile(file))}
    >
      <Text slot="label">{label}</Text>
      {children}
    </DropZone>
  );
}

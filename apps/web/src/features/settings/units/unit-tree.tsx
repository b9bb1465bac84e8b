// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import {
  Button,
  Collection,
  type Key,
  type Selection,
  Tree,
  TreeItem,
  TreeItemContent,
  useDragAndDrop,
} from 'react-aria-components';
import { language } from '../../../app/texts.js';
import { Chip } from '../../../ui/chip.js';
import { useUnitTexts } from './texts.js';
import type { Node } from './tree.js';

const UNIT = 'application/x-trappan-unit';

interface Props {
  roots: Node[];
  chosen?: string;
  expanded: ReadonlySet<string>;
  /** Absent: nothing can be moved. */
  onMove?: (unitId: string, parentId: string | null) => void;
  onChoose: (unitId: string | undefined) => void;
  onExpand: (expanded: Set<string>) => void;
}

/** The tree: arrows walk in it, Enter chooses, a unit is dragged by the mouse or, from its handle, by the keyboard. */
export function UnitTree({ roots, chosen, expanded, onMove, onChoose, onExpand }: Props): ReactNode {
  const t = useUnitTexts();
  const drop = (items: { getText?: (type: string) => Promise<string> }[], parentId: string | null): void => {
    void items[0]?.getText?.(UNIT).then((unitId) => onMove?.(unitId, parentId));
  };
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: !onMove,
    getItems: (keys) => [...keys].slice(0, 1).map((key) => ({ [UNIT]: String(key) })),
    acceptedDragTypes: [UNIT],
    getDropOperation: () => 'move',
    onItemDrop: ({ items, target }) => drop(items as never, String(target.key)),
    onRootDrop: ({ items }) => drop(items as never, null),
  });
  const choose = (keys: Selection): void =>
    onChoose(keys === 'all' ? undefined : String([...keys][0] ?? '') || undefined);
  const item = (node: Node): ReactNode => (
    <TreeItem id={node.unitId} textValue={node.name}>
      <TreeItemContent>
        {({ hasChildItems, allowsDragging }) => (
          <div className="unit-row">
            {allowsDragging ? (
              <Button slot="drag" className="unit-handle no-print" aria-label={t('drag', { name: node.name })}>
                <span aria-hidden="true">⠿</span>
              </Button>
            ) : null}
            {hasChildItems ? (
              <Button slot="chevron" className="unit-chevron" aria-label={t('open', { name: node.name })}>
                <span aria-hidden="true">▸</span>
              </Button>
            ) : (
              <span className="unit-chevron" />
            )}
            <span className="unit-name">{node.name}</span>
            {node.closedOn ? <Chip>{t('closed', { day: node.closedOn })}</Chip> : null}
            {node.countsInCoverage === false ? <Chip>{t('notCounted')}</Chip> : null}
            <span className="unit-more">
              {[
                node.kind,
                node.headCount === null || node.headCount === undefined ? '' : t('staff', { n: node.headCount }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </div>
        )}
      </TreeItemContent>
      <Collection items={node.children}>{item}</Collection>
    </TreeItem>
  );
  return (
    <Tree
      className="unit-tree"
      aria-label={t('units')}
      items={roots}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={chosen ? [chosen] : []}
      onSelectionChange={choose}
      expandedKeys={expanded as Iterable<Key>}
      onExpandedChange={(keys) => onExpand(new Set([...keys].map(String)))}
      dragAndDropHooks={dragAndDropHooks}
      dependencies={[language()]}
      renderEmptyState={() => t('noHit')}
    >
      {item}
    </Tree>
  );
}

// SPDX-License-Identifier: EUPL-1.2
import { ROLES } from '#libs/platform';
import { byName, code, groupedBy, page, table } from './markdown.js';
import { readText } from './repository.js';

const INTRO = `Which role may call which operation. This page is written from \`test/e2e/permissions.json\`, which is reviewed by people and tried cell by
cell against a running server. A row that says *everybody* takes every role of the organisation, *account* anybody who is signed in, *installation*
an administrator of the installation (an account, no role). Nobody may call anything without being signed in.

A role says what a person may do in the organisation; a *mandate* says in addition how large a risk they may decide on, and where. Without a
mandate that suffices, \`recordRiskDecision\` becomes a proposal upward.`;

type Who = 'everybody' | 'account' | 'installation' | string[];

/** A table per kind of operation, a column per role. */
export function permissionsPage(): string {
  const { '//': _, ...rows } = JSON.parse(readText('test/e2e/permissions.json')) as Record<string, Who>;
  const operations = Object.entries(rows).map(([row, who]) => {
    const [kind, name] = row.split(' ') as [string, string];
    return { kind: kind === kind.toUpperCase() ? 'HTTP' : kind, name: kind === kind.toUpperCase() ? row : name, who };
  });
  const sections = groupedBy(operations, ({ kind }) => kind).flatMap(([kind, of]) => [
    `## ${TITLES[kind] ?? kind}`,
    table(
      ['Operation', ...ROLES],
      of
        .sort((a, b) => byName(a.name, b.name))
        .map(({ name, who }) => [code(name), ...ROLES.map((role) => cell(who, role))]),
    ),
  ]);
  return page('Permissions', INTRO, [...sections, ...perRole(operations)]);
}

const TITLES: Record<string, string> = {
  HTTP: 'Plain HTTP',
  mutation: 'Mutations',
  query: 'Queries',
  subscription: 'Subscriptions',
};

function cell(who: Who, role: string): string {
  if (who === 'account' || who === 'installation') return who;
  return who === 'everybody' || who.includes(role) ? 'yes' : '';
}

function perRole(operations: { name: string; kind: string; who: Who }[]): string[] {
  const mutations = operations.filter(({ kind }) => kind === 'mutation');
  const lines = ROLES.map((role) => {
    const own = mutations.filter(({ who }) => Array.isArray(who) && who.includes(role)).map(({ name }) => name);
    return `- **${role}**: ${own.length > 0 ? own.sort(byName).map(code).join(', ') : 'reads only'}`;
  });
  return ['## What each role may change', lines.join('\n')];
}

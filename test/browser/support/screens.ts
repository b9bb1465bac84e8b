// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { api } from './browser.js';

/** One screen of the app, with an address that shows something of the demo. */
export interface Screen {
  /** As the router has it. */
  route: string;
  /** Name of its pictures. */
  name: string;
  address: string;
  /** Something that only is there when the data is. */
  row: string;
}

const first = async (field: string, id: string, narrowed = ''): Promise<string> => {
  const answer = await api<Record<string, { nodes: Record<string, string>[] }>>(
    `{ ${field}(first: 1${narrowed}) { nodes { ${id} } } }`,
  );
  return answer[field]!.nodes[0]![id]!;
};

const REPORT = `mutation ($title: String!, $unitIds: [UUID!]!) { reportIncident(input: { kind: incident, category: message,
  ongoing: no, title: $title, unitIds: $unitIds }) { id } }`;

/** An incident of the organisation that is looked at, reported where it has none. */
export async function anIncident(): Promise<string> {
  const known = await api<{ incidents: { nodes: { incidentId: string }[] } }>(
    '{ incidents(first: 1) { nodes { incidentId } } }',
  );
  if (known.incidents.nodes[0]) return known.incidents.nodes[0].incidentId;
  const unitId = await first('businessUnits', 'unitId');
  const title = 'Mejl med bilaga som ingen väntade';
  const answer = await api<{ reportIncident: { id: string } }>(REPORT, { title, unitIds: [unitId] });
  return answer.reportIncident.id;
}

/** What stands for the variable part of an address, by the part before it. */
const SAMPLES: Record<string, () => Promise<string>> = {
  'modellen/$measureId': () => Promise.resolve('6.1'),
  'risker/$riskId': () => first('risks', 'riskId'),
  'atgarder/$measureId': () => first('securityMeasures', 'measureId', ', status: introducedInPart'),
  'analyser/$analysisId': () => first('riskAnalyses', 'analysisId', ', search: "Lön"'),
  'tillgangar/$assetId': () => first('assets', 'assetId'),
  'inventering/$unitId': () => first('unitInventories', 'unitId', ', search: "Personal"'),
  'upphandlingar/$procurementId': () => first('procurements', 'procurementId'),
  'incidenter/$incidentId': anIncident,
  'uppfoljningar/$followUpId': () => first('followUps', 'followUpId'),
  'hjalp/$guide': () => Promise.resolve('ledning'),
  'modeller/$modelId': async () =>
    (await api<{ maturity: { modelId: string } }>('{ maturity { modelId } }')).maturity.modelId,
};

/** What shows that a page is filled, where it is not a row of a table or a list. */
const ROWS: Record<string, string> = {
  '/laget': 'table.areas tbody tr',
  '/uppfoljning/modellen': '.model-area tbody tr',
  '/uppfoljning/modellen/$measureId': '.rule-lines li',
  '/laget/foredrag': '.slide.shown #level',
  '/att-gora': '.tasks li',
  '/arbete/risker/$riskId': '.history li',
  '/arbete/incidenter/lankar': 'main :is(tbody tr, .empty)',
  '/arbete/analyser/$analysisId': '.matrix tbody button',
  '/arbete/atgarder/$measureId': '.history li',
  '/bevis': '.event-log li',
  '/installningar/verksamheter': '.unit-tree [role=row]',
  '/arbete/risker/$riskId/besluta': '.decision .radio',
  '/installningar/import': '.radio',
};
const ANY_ROW = 'main :is(tbody tr, li, dl dd, fieldset, form .form-field)';

/** The elements of the router's `const routes = […]`. */
function elementsOf(source: string): readonly ts.Expression[] {
  const file = ts.createSourceFile('router.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find(({ name }) => name.getText() === 'routes')?.initializer;
  if (!found || !ts.isArrayLiteralExpression(found)) throw new Error('the router has no list of its routes');
  return found.elements;
}

/** The address of one route; one that is written in another way fails, so that none is left out unseen. */
function pathOf(route: ts.Expression): string[] {
  if (ts.isIdentifier(route) && route.text === 'start') return [];
  const path = ts.isCallExpression(route) && route.expression.getText() === 'page' ? route.arguments[0] : undefined;
  if (!path || !ts.isStringLiteralLike(path)) throw new Error(`not read by test/browser: ${route.getText()}`);
  return [path.text];
}

/** Every page that the router knows, but for the start, which only leads on; one without a sample for its variable part fails. */
export const routes = (): string[] => elementsOf(readFileSync('apps/web/src/app/router.tsx', 'utf8')).flatMap(pathOf);

export async function addressOf(route: string): Promise<string> {
  const parts = route.split('/');
  const filled = parts.map(async (part, i) => {
    if (!part.startsWith('$')) return part;
    const sample = SAMPLES[`${parts[i - 1]}/${part}`];
    if (!sample) throw new Error(`${route}: say in test/browser/support/screens.ts what to put for ${part}`);
    return sample();
  });
  return (await Promise.all(filled)).join('/');
}

export const screenOf = async (route: string): Promise<Screen> => ({
  route,
  name: route.slice(1).replaceAll(/\$\w+/g, 'en').replaceAll('/', '-'),
  address: await addressOf(route),
  row: ROWS[route] ?? ANY_ROW,
});

/** What an address of a page with a choice in it shows. */
export const CHOICES: Screen[] = (
  [
    ['/arbete/risker?visa=matris', '.matrix tbody button'],
    ['/arbete/risker?q=finns-inte-alls', '.empty'],
    ['/uppfoljning/luckor?niva=4', '.data-table tbody tr'],
    ['/bevis?q=finns-inte-alls', '.empty'],
    ['/borja?steg=1', '.start-steps'],
    ['/laget?per=2026-01-15', 'table.areas tbody tr'],
  ] as const
).map(([address, row]) => ({ route: address, name: address, address, row }));

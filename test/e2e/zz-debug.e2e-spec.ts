// SPDX-License-Identifier: EUPL-1.2
import { v7 } from 'uuid';
import { testApi } from '../support/api.js';
it('x', async () => {
  const api = await testApi();
  const { freshness } = api.installation.platform;
  const orig = freshness.waitFor;
  const oh = freshness.head;
  const lines: string[] = [];
  freshness.head = async () => { const h = await oh(); lines.push('head ' + JSON.stringify(h)); return h; };
  freshness.waitFor = async (p, t) => { const r = await orig(p, t); lines.push('wait ' + JSON.stringify(p) + ' ' + r); return r; };
  const u = v7();
  const m = async (d: string) => { lines.push(d.slice(0, 40)); const a = await api.as('leadership').query<any>(d); lines.push(JSON.stringify(a.data ?? a.errors[0]!.extensions)); return a; };
  const a = await api.as('administrator').query<any>(`mutation { addBusinessUnit(input: {unitId: "${u}", name: "A"}) { position } }`);
  lines.push(JSON.stringify(a.data));
  for (let i = 0; i < 3; i++) {
    const r = v7();
    await m(`mutation { identifyRisk(input: {riskId: "${r}", title: "A", unitIds: ["${u}"]}) { position } }`);
    await m(`mutation { assessRisk(input: {riskId: "${r}", phase: before, certainty: low, consequences: [{harm: trust, degree: 1}], likelihood: {frequencyPerYear: 1}}) { position } }`);
    await m(`mutation { recordRiskDecision(input: {riskId: "${r}", choice: accept, rationale: "A"}) { position } }`);
  }
  console.log(lines.join('\n'));
  await api.close();
}, 60000);

// SPDX-License-Identifier: EUPL-1.2
import { hasCoverage, ruleKey, shareKey } from '../compile/rule-parts.js';
import { POPULATION_FACTS, UNIT_FACTS } from '../fact.js';
import type { CountRule, CoverageRule, EventRule, Rule, StandingRule, Until } from '../rule.js';
import { Ender } from './ender.js';
import type { Facts } from './facts.js';
import { HeadsShare } from '../population/heads-share.js';
import { InForce } from './in-force.js';
import {
  AttestedNode,
  CombinedNode,
  CountNode,
  CoverageNode,
  DistinctNode,
  InForceNode,
  type Node,
  ReportedNode,
} from './node.js';
import { ATTESTED_MONTHS, Inbox } from './personal.js';
import type { Share } from '../population/share.js';
import { ThingShare } from '../population/thing-share.js';
import { UnitShare } from '../population/unit-share.js';
import { UnitTree } from '../population/unit-tree.js';

/** Turns rules into nodes. What is written alike is built once: 348 measures share most of their parts. */
export class Program {
  readonly inboxes = new Map<string, Inbox>();
  readonly sources: InForce[] = [];
  readonly enders: { on: string; ender: Ender }[] = [];
  /** The business units, without and with the heads in them: head counts change often and no share of units. */
  readonly units = new UnitTree(UNIT_FACTS);
  readonly staff = new UnitTree(POPULATION_FACTS);
  private readonly held = new Map<string, Node>();
  private readonly counts = new Map<string, Node>();
  private readonly shares = new Map<string, Share>();
  private readonly inForce = new Map<string, InForce>();
  private readonly ends = new Map<string, Ender>();

  constructor(private readonly facts: Facts) {}

  measure(id: string, rule: Rule): Node {
    const inbox = new Inbox(hasCoverage(rule));
    this.inboxes.set(id, inbox);
    return this.node(rule, inbox);
  }

  private node(rule: Rule, inbox: Inbox): Node {
    switch (rule.kind) {
      case 'event':
      case 'standing':
        return once(this.held, ruleKey(rule), () => new InForceNode(this.source(rule)));
      case 'count':
        return once(this.counts, ruleKey(rule), () => this.count(rule));
      case 'coverage':
        return new CoverageNode(this.share(rule), rule.step, inbox);
      case 'attested':
        return attestedNode(rule.months ?? ATTESTED_MONTHS, inbox);
      case 'reported':
        return new ReportedNode(inbox.reported);
      case 'all':
      case 'any':
        return new CombinedNode(
          rule.kind,
          rule.rules.map((part) => this.node(part, inbox)),
        );
    }
  }

  private count({ of, atLeast, distinct }: CountRule): Node {
    const source = this.source(of);
    return distinct === undefined ? new CountNode(source, atLeast) : new DistinctNode(source, atLeast, distinct);
  }

  private share(rule: CoverageRule): Share {
    return once(this.shares, shareKey(rule), () => {
      const { of, member, amount } = rule;
      const source = this.source(rule.rule);
      if (of.kind === 'things')
        return new ThingShare(source, { source: this.source(of.enter), id: of.id }, member, this.facts);
      if (of.kind === 'staff' && amount !== undefined)
        return new HeadsShare(source, { member, amount }, this.staff, this.facts);
      return new UnitShare(source, of.kind, member, this[of.kind], this.facts);
    });
  }

  private source(rule: EventRule | StandingRule): InForce {
    return once(this.inForce, ruleKey(rule), () => {
      const source = new InForce(
        rule,
        (rule.until ?? []).map((until) => this.ender(until)),
      );
      this.sources.push(source);
      return source;
    });
  }

  private ender(until: Until): Ender {
    return once(this.ends, ruleKey(until), () => {
      const ender = new Ender(until);
      this.enders.push({ on: until.on, ender });
      return ender;
    });
  }
}

function once<T>(built: Map<string, T>, key: string, build: () => T): T {
  let part = built.get(key);
  if (part === undefined) built.set(key, (part = build()));
  return part;
}

const attestedNode = (months: number, inbox: Inbox): Node => new AttestedNode(inbox.attestedFor(months), months);

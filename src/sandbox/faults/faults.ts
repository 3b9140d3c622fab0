import type { CallKind } from './call-kind.ts';
import { chanceOf } from './chance.ts';
import { canHappenTo, type FaultPlan, type FaultPlanText, type FaultRule, parseFaultPlan } from './fault-plan.ts';

/** Something that happened to a call. */
export interface FaultEvent {
  readonly call: CallKind;
  /** Which call of its kind it was, since the plan was set; the first is 1. */
  readonly nth: number;
  readonly fault: FaultRule;
}

/** The faults of a sandbox, switched on and off while it runs. */
export interface Faults {
  readonly plan: FaultPlan;
  /** What happened since the plan was set, in order. */
  readonly happened: readonly FaultEvent[];
  /**
   * Begins a plan: counts start anew, a revoked key opens again, a used-up quota is there again. `{}` ends all faults.
   *
   * @throws FaultPlanError
   */
  set(plan: FaultPlanText): void;
  /** What happens to the call that just came in; undefined for nothing. */
  next(call: CallKind): FaultEvent | undefined;
}

/** A rule, and how far it got. */
interface Counted {
  readonly rule: FaultRule;
  readonly place: number;
  /** Calls that it could have happened to. */
  met: number;
  /** Calls that it did happen to. */
  hit: number;
}

interface Progress {
  readonly seed: number;
  readonly calls: Map<CallKind, number>;
  readonly rules: readonly Counted[];
  /** What lasts, once it has begun. */
  readonly lasting: FaultRule[];
  readonly happened: FaultEvent[];
}

/** Starts with a plan. Throws `FaultPlanError`. */
export function createFaults(first: FaultPlanText = {}): Faults {
  let plan = parseFaultPlan(first);
  let progress = beginning(plan);
  return {
    get plan() {
      return plan;
    },
    get happened() {
      return progress.happened;
    },
    set(text) {
      plan = parseFaultPlan(text);
      progress = beginning(plan);
    },
    next(call) {
      const nth = (progress.calls.get(call) ?? 0) + 1;
      progress.calls.set(call, nth);
      const fault = chooseRule(progress, call, nth);
      if (!fault) return undefined;
      const event = { call, nth, fault };
      progress.happened.push(event);
      return event;
    },
  };
}

function beginning({ seed, rules }: FaultPlan): Progress {
  const counted = rules.map((rule, place) => ({ rule, place, met: 0, hit: 0 }));
  return { seed, calls: new Map(), rules: counted, lasting: [], happened: [] };
}

/** Every rule counts the calls that it is about; what lasts comes first, then the first rule that strikes. */
function chooseRule({ seed, rules, lasting }: Progress, call: CallKind, nth: number): FaultRule | undefined {
  const about = rules.filter(({ rule }) => isAbout(rule, call));
  for (const counted of about) counted.met += 1;
  const lasts = lasting.find(({ fault }) => canHappenTo(fault, call));
  if (lasts) return lasts;
  const striking = about.find((counted) => strikes(counted, chanceOf(seed, counted.place, call, nth)));
  if (!striking) return undefined;
  striking.hit += 1;
  if (striking.rule.fault === 'quota' || striking.rule.fault === 'key-revoked') lasting.push(striking.rule);
  return striking.rule;
}

function isAbout({ call, fault }: FaultRule, kind: CallKind): boolean {
  return (call === 'any' || call === kind) && canHappenTo(fault, kind);
}

function strikes({ rule, met, hit }: Counted, chance: number): boolean {
  const { nth, probability = 0, times = Number.POSITIVE_INFINITY } = rule;
  if (hit >= times) return false;
  return nth === undefined ? chance < probability : met === nth;
}

import omit from "lodash/omit";
import type { Duty } from "../../assessment/duty";
import type { Indicator } from "../../assessment/indicator";
import type { RecordLedger } from "../../assessment/record-ledger";
import type { Scheme } from "../../assessment/scheme";
import { observationLine } from "./observation-line";
import { canonicalText, inOrder } from "./canonical-text";

/** What a scoring came from, table by table, as sorted lines: row order, number formats and sheet names do not matter. */
export interface CanonicalInputs {
  readonly departments: readonly string[];
  readonly duties: readonly string[];
  readonly indicators: readonly string[];
  readonly observations: readonly string[];
  readonly settings: readonly string[];
  readonly ledgers: readonly string[];
  readonly history: readonly string[];
  readonly overrides: readonly string[];
}

export const INPUT_SECTIONS = ["departments", "duties", "indicators", "observations", "settings", "ledgers", "history", "overrides"] as const satisfies readonly (keyof CanonicalInputs)[];
export type InputSection = (typeof INPUT_SECTIONS)[number];

/** The same lines by what they are about, so that a change can be traced to a unit, an indicator or a rule. */
export interface InputSubjects {
  /** By department code: the unit itself, its facts, its duties, its records. */
  readonly units: ReadonlyMap<string, readonly string[]>;
  /** By indicator id: the facts, duties and records of all units on it. */
  readonly facts: ReadonlyMap<string, readonly string[]>;
  /** By indicator id: its row of the rules. */
  readonly rules: ReadonlyMap<string, readonly string[]>;
}

/** `inputs` for digests of whole tables, `subjects` for fingerprints. */
export function canonicalInputs(scheme: Scheme): { readonly inputs: CanonicalInputs; readonly subjects: InputSubjects } {
  const units = collector(scheme.departments.map(({ code }) => code)), facts = collector(scheme.indicators.map(({ id }) => id)), rules = collector(scheme.indicators.map(({ id }) => id));
  const inputs = {
    departments: scheme.departments.map((department) => units.add(department.code, canonicalText(department))),
    duties: scheme.duties.map((duty) => dutyLine(duty, { units, facts })),
    indicators: scheme.indicators.map((indicator) => rules.add(indicator.id, ruleLine(indicator))),
    observations: scheme.observations.map((row) => facts.add(row.indicator, units.add(row.department, observationLine(row)))),
    settings: Object.entries(scheme.settings).map(([key, value]) => `${key}=${canonicalText(value)}`),
    ledgers: (scheme.ledgers ?? []).flatMap((ledger) => ledgerLines(ledger, { units, facts, rules })),
    history: (scheme.history ?? []).map((figure) => (figure.former === undefined ? units.add(figure.department, canonicalText(figure)) : canonicalText(figure))),
    overrides: (scheme.overrides ?? []).map((override) => facts.add(override.indicator, units.add(override.department, canonicalText(override)))),
  };
  return {
    inputs: Object.fromEntries(INPUT_SECTIONS.map((section) => [section, inOrder(inputs[section])])) as unknown as CanonicalInputs,
    subjects: { units: units.sorted(), facts: facts.sorted(), rules: rules.sorted() },
  };
}

interface Collector {
  readonly add: (key: string, line: string) => string;
  readonly sorted: () => ReadonlyMap<string, readonly string[]>;
}

function collector(keys: readonly string[]): Collector {
  const lines = new Map<string, string[]>(keys.map((key) => [key, []]));
  return {
    add: (key, line) => {
      lines.get(key)?.push(line);
      return line;
    },
    sorted: () => new Map([...lines].map(([key, own]) => [key, inOrder(own)])),
  };
}

interface Subjects { readonly units: Collector; readonly facts: Collector }

/** Who owes it and on which indicators, in any order. */
function dutyLine(duty: Duty, { units, facts }: Subjects): string {
  const about = { ...omit(duty, ["owners"]), indicators: inOrder(duty.indicators) }, line = canonicalText({ ...about, departments: inOrder(duty.departments) });
  // The whole line for every unit that it names would grow with the square of the units.
  const own = canonicalText(omit(about, "departments"));
  for (const code of duty.departments) units.add(code, own);
  for (const id of duty.indicators) facts.add(id, line);
  // Who belongs to a group is the list of units': a unit that moves changes its row there, and no duty.
  return duty.owners === undefined ? line : canonicalText({ ...about, departments: inOrder(duty.owners) });
}

/** 评分单位 and the words of the row's own remarks decide nothing. */
function ruleLine(indicator: Indicator): string {
  return canonicalText({ ...omit(indicator, "scorer"), clause: indicator.clause.trim(), groups: inOrder(indicator.groups) });
}

/** How a ledger is summed up belongs to the rules, its records to the data. */
function ledgerLines({ records, statements, ...ledger }: RecordLedger, { units, facts, rules }: Subjects & { readonly rules: Collector }): readonly string[] {
  const about = [ledger.name, ledger.indicator, ledger.item];
  const rows = [...records, ...statements].map((row) => {
    const line = canonicalText({ about, ...row });
    facts.add(ledger.indicator, line);
    return units.add(row.department, line);
  });
  return [rules.add(ledger.indicator, canonicalText(ledger)), ...rows];
}

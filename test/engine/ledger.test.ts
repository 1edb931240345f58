import type { Result } from "../../src/assessment/result";
import { score } from "../../src/engine/score";
import { expectSame } from "./expect-same";
import { randomScheme } from "./random-scheme";

const RUNS = 1500, WORDS = 400;

/** Each scheme is scored once; what its ledger breaks is kept for the property's own test. */
const broken: Record<"items" | "totals" | "each" | "losses" | "words", unknown[]> = { items: [], totals: [], each: [], losses: [], words: [] };
beforeAll(() => {
  for (let seed = 1; seed <= RUNS; seed++) {
    const result = score(randomScheme(seed)), losses = seed > WORDS ? [] : result.lineLosses(), each = result.departments.map((_, department) => result.ledger(department));
    note(broken.items, seed, () => result.departments.forEach((_, department) => expectSame(sumsOf(result, each[department] ?? []), lostOf(result, department))));
    note(broken.totals, seed, () => expectSame(result.departments.map((_, department) => sum([...(each[department] ?? []), ...result.adjustments(department)])), result.departments.map(({ total }) => result.scheme.settings.fullMarks * 10_000 - total)));
    if (seed > WORDS) continue;
    const all = result.ledgers();
    note(broken.each, seed, () => expectSame(all, each));
    const figures = all.map((lines) => lines.map(({ indicator, term, lost }) => ({ indicator, term, lost })));
    note(broken.losses, seed, () => expectSame(losses, figures));
    // Where the lines are there already, they are not worked out again.
    note(broken.losses, seed, () => expect(result.lineLosses()).toMatchObject(figures));
    const unsaid = all.flat().filter(({ working, clause, lost }) => /NaN|undefined|null|Infinity|e[+-]\d/.test(working) || working === "" || clause === "" || !Number.isInteger(lost));
    if (unsaid.length > 0) broken.words.push({ seed, unsaid });
  }
}, 120_000);

test("lost points of every item sum to full marks minus score", () => expect(broken.items).toEqual([]));
test("ledger and adjustments together sum to the scheme's full marks minus the total", () => expect(broken.totals).toEqual([]));
test("the ledgers of all are the ledgers of each", () => expect(broken.each).toEqual([]));
test("the losses without words are those of the lines", () => expect(broken.losses).toEqual([]));
test("every line says how, and which stretch of the clause decided", () => expect(broken.words).toEqual([]));

type Lines = ReturnType<Result["ledger"]>;

const sum = (lines: readonly { readonly lost: number }[]): number => lines.reduce((total, { lost }) => total + lost, 0);
const sumsOf = ({ scheme }: Result, lines: Lines): readonly number[] => scheme.indicators.map((_, index) => sum(lines.filter(({ indicator }) => indicator === index)));

function lostOf(result: Result, department: number): readonly number[] {
  return result.scheme.indicators.map((_, index) => {
    const { score: own, full } = result.item(department, index);
    return own === null ? 0 : full - own;
  });
}

function note(faults: unknown[], seed: number, check: () => void): void {
  try {
    check();
  } catch (fault) {
    faults.push({ seed, fault: String(fault) });
  }
}

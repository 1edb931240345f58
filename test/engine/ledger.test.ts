import { score } from "../../src/engine/score";
import { randomScheme } from "./random-scheme";

const SEEDS = Array.from({ length: 1500 }, (_, index) => index + 1);

test("lost points of every item sum to full marks minus score", () => {
  for (const seed of SEEDS) {
    const result = score(randomScheme(seed));
    result.departments.forEach((_, department) => {
      const ledger = result.ledger(department);
      const sums = result.scheme.indicators.map((_, index) => ledger.filter((line) => line.indicator === index).reduce((sum, line) => sum + line.lost, 0));
      const expected = result.scheme.indicators.map((_, index) => {
        const { score: own, full } = result.item(department, index);
        return own === null ? 0 : full - own;
      });
      expect({ seed, department, sums }).toEqual({ seed, department, sums: expected });
    });
  }
});

test("ledger and adjustments together sum to the scheme's full marks minus the total", () => {
  for (const seed of SEEDS) {
    const result = score(randomScheme(seed)), { fullMarks } = result.scheme.settings;
    const sums = result.departments.map((_, department) => [...result.ledger(department), ...result.adjustments(department)].reduce((sum, line) => sum + line.lost, 0));
    expect({ seed, sums }).toEqual({ seed, sums: result.departments.map(({ total }) => fullMarks * 10_000 - total) });
  }
});

test("the ledgers of all are the ledgers of each", () => {
  for (const seed of SEEDS.slice(0, 400)) {
    const result = score(randomScheme(seed));
    expect(result.ledgers()).toEqual(result.departments.map((_, department) => result.ledger(department)));
  }
});

test("the losses without words are those of the lines", () => {
  for (const seed of SEEDS.slice(0, 400)) {
    const result = score(randomScheme(seed));
    const losses = result.lineLosses();
    const figures = result.ledgers().map((lines) => lines.map(({ indicator, term, lost }) => ({ indicator, term, lost })));
    expect({ seed, losses }).toEqual({ seed, losses: figures });
    // Where the lines are there already, they are not worked out again.
    expect(result.lineLosses()).toMatchObject(figures);
  }
});

test("every line says how, and which stretch of the clause decided", () => {
  for (const seed of SEEDS.slice(0, 400)) {
    const result = score(randomScheme(seed));
    for (const line of result.ledgers().flat()) {
      expect(line.working).not.toMatch(/NaN|undefined|null|Infinity|e[+-]\d/);
      expect(line.working).not.toBe("");
      expect(line.clause).not.toBe("");
      expect(Number.isInteger(line.lost)).toBe(true);
    }
  }
});

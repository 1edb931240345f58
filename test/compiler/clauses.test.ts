import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "../../src/compiler/compile";
import { sketch } from "./sketch";

/** Clauses in the manner of several fields, with the reading that an official would confirm; "refused" where none is safe. */
const rows = readFileSync(join(__dirname, "clauses.tsv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"))
  .map(([points = "", clause = "", reads = "", measures = ""]) => ({ points: points === "-" ? null : Number(points), clause, reads, measures }));

test.each(rows)("$clause", ({ points, clause, reads, measures }) => {
  const { rule, problems } = compile(clause, { points });
  expect(rule ? sketch(rule) : "refused").toBe(reads);
  expect(rule?.measures.map(({ label }) => label).join(" | ") ?? "").toBe(measures);
  if (!rule) expect(problems.filter(({ severity }) => severity === "error").length).toBeGreaterThan(0);
});

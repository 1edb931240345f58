import { readItems } from "../../src/compiler/assembly/read-items";
import { compile } from "../../src/compiler/compile";
import { PATTERNS } from "../../src/compiler/patterns/patterns";
import { normalise } from "../../src/compiler/text/normalise";
import { sketch } from "./sketch";

describe.each(PATTERNS.map((pattern) => [pattern.name, pattern] as const))("%s", (name, pattern) => {
  test.each(pattern.examples.map(({ clause, points, reads }) => [clause, points, reads] as const))("reads %s", (clause, points, reads) => {
    const { rule, problems } = compile(clause, { points });
    expect(rule ? sketch(rule) : problems).toBe(reads);
    expect(readItems(normalise(clause).text, points, "base").patterns).toContain(name);
  });

  test.each(pattern.not)("leaves %s to others", (clause) => {
    const { patterns } = readItems(normalise(clause).text, 5, "base");
    expect(patterns).not.toContain(name);
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { compile } from "../../src/compiler/compile";
import { print } from "../../src/compiler/canonical/print";
import { sketch } from "./sketch";

const clauses = readFileSync(join(__dirname, "clauses.tsv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"))
  .map(([points = "", clause = ""]) => ({ points: points === "-" ? null : Number(points), clause }));
const anyClause = fc.constantFrom(...clauses);
const read = (clause: string, points: number | null): string => {
  const { rule } = compile(clause, { points });
  return rule ? `${sketch(rule)} ${rule.measures.map(({ label }) => label).join("|")}` : "refused";
};

test("coverage covers the clause, piece by piece, without gaps", () => {
  fc.assert(
    fc.property(fc.oneof(anyClause.map(({ clause }) => clause), fc.string({ unit: "binary" })), (clause) => {
      const { coverage, problems, rule } = compile(clause, { points: 5 });
      let at = 0;
      for (const { span } of coverage) {
        expect(span[0]).toBe(at);
        expect(span[1]).toBeGreaterThan(at);
        at = span[1];
      }
      expect(at).toBe(clause.length);
      for (const { span } of [...problems, ...(rule?.terms ?? [])]) {
        expect(span[0]).toBeGreaterThanOrEqual(0);
        expect(span[1]).toBeLessThanOrEqual(clause.length);
      }
    }),
    { numRuns: 400 },
  );
});

test("every term's span holds the words that it was read from", () => {
  const clause = "（一）未建台账的，扣 1 分；\n（二）漏报一次扣０．５分。";
  const { rule } = compile(clause, { points: 3 });
  expect(rule?.terms.map(({ span }) => clause.slice(...span))).toEqual(["未建台账的，扣 1 分", "漏报一次扣０．５分"]);
});

test("random text is never computed", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就") })), (text) => {
      const { status, problems } = compile(text, { points: 5 });
      expect(status).toBe("unreadable");
      expect(problems.some(({ severity }) => severity === "error")).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("shuffled scoring words never throw, and what is read can be printed and read again", () => {
  const pieces = fc.constantFrom("每", "扣", "得", "1分", "0.5分", "不得分", "未建立", "达到95%", "低于", "1个百分点", "少1次", "，", "；", "。", "最多", "酌情", "一票否决", "前3名", "依次", "(", ")", "扣完为止", "就高不重复", "好", "较好", "90分以上", "应开展4次");
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), fc.option(fc.constantFrom(1, 5, 100), { nil: null }), (words, points) => {
      const { rule } = compile(words.join(""), { points });
      if (rule) expect(sketch(compile(print(rule), { points }).rule ?? rule)).toBe(sketch(rule));
    }),
    { numRuns: 1000 },
  );
});

const wide = (text: string): string => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

test("full width does not change the reading", () => {
  for (const { clause, points } of clauses) expect(`${clause} ${read(wide(clause), points)}`).toBe(`${clause} ${read(clause, points)}`);
});

test("blanks and line breaks between Chinese words do not change the reading", () => {
  fc.assert(
    fc.property(anyClause, fc.nat(), fc.constantFrom(" ", "\n", "\u3000", "\r\n", " \t"), ({ clause, points }, seed, blank) => {
      const at = seed % (clause.length + 1);
      fc.pre(!(/[0-9A-Za-z.]/.test(clause.charAt(at - 1)) && /[0-9A-Za-z.]/.test(clause.charAt(at))));
      expect(read(clause.slice(0, at) + blank + clause.slice(at), points)).toBe(read(clause, points));
    }),
    { numRuns: 600 },
  );
});

test("a full stop for a semicolon does not change the reading", () => {
  for (const { clause, points } of clauses) expect(`${clause} ${read(clause.replace(/[;；]/g, "。"), points)}`).toBe(`${clause} ${read(clause, points)}`);
});

test("the same clause gives the same reading, object and all", () => {
  expect(compile("未公示的扣1分", { points: 2 })).toBe(compile("未公示的扣1分", { points: 2 }));
});

test("options.reading prefers an alternative and keeps the default beside it", () => {
  const clause = "应诉率达到90%,每低5个百分点扣1分";
  const [other] = compile(clause, { points: 4 }).alternatives;
  expect(other?.id).toBe("按比例计");
  const chosen = compile(clause, { points: 4, reading: "按比例计" });
  expect(chosen.words).toBe(other?.words);
  expect(chosen.alternatives.map(({ id }) => id)).toEqual(["默认读法"]);
});

test("categories set where a clause begins", () => {
  expect(compile("每次加1分", { points: 5, category: "bonus" }).rule).toMatchObject({ start: "zero", floor: 0, ceiling: "points" });
  expect(compile("每起扣2分", { points: 10, category: "penalty" }).rule).toMatchObject({ start: "zero", floor: -10, ceiling: 0 });
});

test.each([
  ["", "评分标准为空"],
  ["做好各项工作", "没有读到计分的内容"],
  ["计分方法同上", "读不懂「计分方法同上」"],
  ["未整改的加倍扣分", "读不懂「未整改的加倍扣分」"],
  ["每处酌情扣分", "读不懂「每处酌情扣分」"],
])("compile(%j) is refused: %s", (clause, words) => {
  const { status, rule, problems } = compile(clause, { points: 5 });
  expect({ status, rule }).toEqual({ status: "unreadable", rule: null });
  expect(problems[0]?.message).toContain(words);
});

import fc from "fast-check";
import { normalise } from "../../../src/compiler/text/normalise";
import { spanInClause } from "../../../src/compiler/text/source";

test.each([
  ["扣 １．５ 分；", "扣1.5分;"],
  ["达到９５％以上（含）", "达到95%以上(含)"],
  ["80—90分、70～79分", "80-90分、70-79分"],
  ["①无计划②无总结", "①无计划②无总结"],
  ["达到IOO%", "达到100%"],
  ["达到10。%", "达到100%"],
  ["扣o.5分", "扣0.5分"],
  ["上线为5分", "上限为5分"],
  ["第 3 项 2 分", "第3项2分"],
  ["10 20", "10 20"],
])("normalise(%j)", (clause, text) => {
  expect(normalise(clause).text).toBe(text);
});

test("a span in the text is a span in the clause", () => {
  const clause = "未 公示 的，扣 １ 分";
  const source = normalise(clause);
  const from = source.text.indexOf("扣");
  expect(clause.slice(...spanInClause(source, { from, to: source.text.length }))).toBe("扣 １ 分");
});

test("every unit of the text stands somewhere in the clause, in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (clause) => {
      const { text, starts, ends } = normalise(clause);
      expect([starts.length, ends.length]).toEqual([text.length, text.length]);
      for (let at = 0; at < text.length; at++) {
        expect(starts[at]).toBeLessThan(ends[at] ?? 0);
        if (at > 0) expect(starts[at]).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
      }
    }),
  );
});

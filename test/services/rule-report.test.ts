import { ruleReport } from "../../src/services/rule-report";

test("ruleReport() writes the reading in the words of the corpus", () => {
  const report = ruleReport({ id: "甲", clause: "应巡查4次,每少1次扣0.5分,最多扣1分;无记录的不得分", points: 3, facts: [1, false] });
  expect(report).toMatchObject({
    id: "甲",
    status: "computed",
    start: "full",
    terms: [
      { type: "count", effect: "deduct", points: 0.5, target: 4, side: "below", cap: 1, span: [0, 15] },
      { measure: "无记录", type: "yes-no", effect: "void" },
    ],
    score: "2",
  });
});

test("ruleReport() takes yes and no, or the number itself, for a threshold", () => {
  const request = { id: "乙", clause: "办结率低于85%的扣1分", points: 4 };
  expect([true, false, 84.9, 85].map((fact) => ruleReport({ ...request, facts: [fact] }).score)).toEqual(["3", "4", "3", "4"]);
});

test("ruleReport() refuses with the very words, and gives no score", () => {
  const report = ruleReport({ id: "丙", clause: "计分方法同上", points: 4, facts: [1] });
  expect(report).toMatchObject({ status: "unreadable", terms: [], start: null });
  expect(report.problems[0]?.span).toEqual([0, 6]);
  expect(report.score).toBeUndefined();
});

test("ruleReport() scores a line without points of its own as what it takes", () => {
  expect(ruleReport({ id: "丁", clause: "逾期立案(扣2分)", points: null, facts: [true] }).score).toBe("-2");
});

test("ruleReport() says which fact cannot be", () => {
  const report = ruleReport({ id: "戊", clause: "迟报一次扣1分", points: 4, facts: ["两次"] });
  expect(report.problems.map(({ code }) => code)).toContain("not-a-number");
});

import { compile } from "../../../src/compiler/compile";

const codes = (clause: string, points: number | null): readonly string[] =>
  compile(clause, { points })
    .problems.filter(({ severity }) => severity === "error")
    .map(({ code }) => code);

test.each([
  ["本项满分10分,设专人的得5分", 5, "unbound-points"],
  ["基础分6分;每推广1例加1分,最高加4分", 10, "unbound-points"],
  ["每份各得1.5分,全部归档的得满分", 6, "counted-twice"],
  ["设专柜的得4分,有专人的得4分,有专账的得4分", 4, "more-than-item"],
  ["未登记的扣1分,未登记的扣2分", 5, "same-words"],
  ["每错1处扣1分,每处最多扣2分", 10, "cap-without-terms"],
])("refuses %s", (clause, points, code) => {
  expect(compile(clause, { points }).status).toBe("unreadable");
  expect(codes(clause, points)).toContain(code);
});

test("a problem stands where the figure stands", () => {
  const clause = "设专人的得3分,满分8分";
  const [problem] = compile(clause, { points: 5 }).problems.filter(({ severity }) => severity === "error");
  expect(clause.slice(...(problem?.span ?? [0, 0]))).toContain("8分");
});

test("leaves alone what only looks like a figure", () => {
  expect(codes("工作十分重视的得2分", 2)).toEqual([]);
  expect(codes("签收率应达到100%。每漏签1件扣1分", 5)).toEqual([]);
});

import { rulesView } from "../../../src/taskpane/views/rules-view";
import type { Problem } from "../../../src/assessment/problem";
import { indicators } from "../given/small-result";
import { elementsOf, tap, textOf } from "../given/shown";
import { assessed, view } from "../given/view";

/** As the services hand them on: in the row of the clause, with its stretch. */
const problems: Problem[] = indicators.flatMap(({ reading, where }) =>
  reading.problems.map(({ code, message, span, severity }) => ({ code, message, span, severity: severity === "ask" ? "person" : severity, where: { sheet: "考评细则", cell: `H${where?.cell?.slice(1)}` } })),
);
const filtered = (filter: "all" | "open" | "judgement", found = problems) => view({ clauses: { filter, editing: null }, assessed: { ...assessed, problems: found } });

test("rulesView: words that could not be read stand over a caret, the others are as in the cell", () => {
  const drawn = rulesView(filtered("all"));
  const unread = elementsOf(drawn).filter((each) => each.type === "ruby");
  expect(unread.map(textOf)).toEqual(["情节较重的另行处理^^^^^^^^^"]);
  expect(textOf(drawn).replace(/\^/g, "")).toContain("学法不少于4次,每少1次扣0.5分,情节较重的另行处理");
  expect(textOf(drawn)).toContain("未能读懂，不评分");
});

test("rulesView: the filter leaves the clauses that nobody has settled", () => {
  const ids = (filter: "all" | "open" | "judgement") => elementsOf(rulesView(filtered(filter))).filter((each) => each.props["class"] === "id").map(textOf);
  expect(ids("all")).toEqual(["Z1-01", "Z1-02", "Z1-03"]);
  expect(ids("open")).toEqual(["Z1-02", "Z1-03"]);
  expect(ids("judgement")).toEqual([]);
});

test("rulesView: a question that the settings have settled is asked no more", () => {
  const settled = filtered("open", problems.filter(({ code }) => code !== "two-readings"));
  expect(elementsOf(rulesView(settled)).filter((each) => each.props["class"] === "id").map(textOf)).toEqual(["Z1-03"]);
});

test("rulesView: a choice of readings says what each gives, and the choice goes to the settings", () => {
  const given = filtered("all");
  const radios = elementsOf(rulesView(given)).filter((each) => each.props["type"] === "radio");
  expect(radios.map((each) => each.props["checked"])).toEqual([true, false]);
  (radios[1]?.props["onChange"] as () => void)();
  expect(given.asked).toEqual([["chooseReading", "Z1-02", "按整档扣分"]]);
  expect(textOf(rulesView(given))).toContain("低0.6个百分点:按比例扣0.06分,按整档不扣分。");
});

test("rulesView: a clause is rewritten in place and saved to its cell", () => {
  const opened = filtered("open");
  tap(rulesView(opened), "修改条款");
  expect(opened.asked).toEqual([["setClauses", { filter: "open", editing: { indicator: "Z1-02", text: "达到100%得2分,每低1个百分点扣0.1分,扣完为止" } }]]);
  const editing = view({ clauses: { filter: "open", editing: { indicator: "Z1-03", text: "学法不少于4次,每少1次扣0.5分" } } });
  tap(rulesView(editing), "保存并检查");
  expect(editing.asked).toEqual([["correctClause", { indicator: "Z1-03", from: "学法不少于4次,每少1次扣0.5分,情节较重的另行处理", to: "学法不少于4次,每少1次扣0.5分" }]]);
});

test("rulesView: an empty clause cannot be saved", () => {
  const editing = view({ clauses: { filter: "open", editing: { indicator: "Z1-03", text: "  " } } });
  expect(() => tap(rulesView(editing), "保存并检查")).toThrow("nothing to tap");
});

test("rulesView: before a check it offers one", () => {
  const given = view({ assessed: null });
  tap(rulesView(given), "检查细则");
  expect(given.asked).toEqual([["check"]]);
});

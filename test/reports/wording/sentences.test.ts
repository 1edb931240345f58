import { fillTemplate } from "../../../src/reports/wording/fill-template";
import { checkPhrases, phraseRows, sentencesFor } from "../../../src/reports/wording/sentences";
import { USES } from "../../../src/reports/wording/uses";
import { DISTRICT } from "../../../src/samples/district";
import { scoreTables } from "../../../src/services/score-tables";
import { inputOf } from "../sample-report";

const input = inputOf();

test("fillTemplate puts figures in their places, and never reads what it has put in", () => {
  expect(fillTemplate("{甲}比{ 乙 }高", { 甲: "{乙}$&", 乙: "B" })).toEqual({ kind: "sentence", text: "{乙}$&比B高" });
});

test.each([["{丙}", {}], ["{甲}", { 甲: null }], ["{甲}", { 甲: "" }], ["{constructor}", {}]])("fillTemplate(%s) without the figure says nothing", (template, figures) => {
  expect(fillTemplate(template, figures)).toEqual({ kind: "lacking" });
});

test("the usual words say what the data hold", () => {
  expect(sentencesFor(input, "总排名")).toEqual(["参加排名的44个单位平均得87.52分，青桐街道101.45分，列第一位；最高分与最低分相差62.92分，13个单位低于平均分。"]);
  expect(sentencesFor(input, "等次")).toEqual(["44个单位中，优秀12个（占27.27%）、良好24个（占54.55%）、一般7个（占15.91%）、较差1个（占2.27%）。"]);
  expect(sentencesFor(input, "年度数据")[6]).toBe("依申请公开政府信息147件，交由纪检监察部门和“两办”督查室办理的事项3项。");
});

test("what the sample has no data for is not said", () => {
  expect(sentencesFor(input, "同比")).toEqual([]);
});

test("every use knows every word of its usual sentence, and gives no others", () => {
  expect(checkPhrases(USES.map(({ use, template }) => ({ use, text: template })))).toEqual([]);
  for (const use of USES) for (const figures of use.figures(input)) expect(Object.keys(figures).filter((name) => !(use.names as readonly string[]).includes(name))).toEqual([]);
});

test("no usual sentence judges: its words name things and figures only", () => {
  for (const { template } of USES) expect(template).not.toMatch(/良好|显著|明显|突出|优异|较差|很|非常|大幅|极/);
});

const withPhrases = (...rows: readonly (readonly [string, string])[]) => ({ ...DISTRICT, 报告用语: rows.map(([use, text]) => ({ 用处: use, 用语: text, 说明: "" })) });

test("报告用语 replaces the words, an empty cell leaves the sentence out", () => {
  const own = inputOf(withPhrases(["总排名", "{第一名}居首。"], ["失分", ""]));
  expect(sentencesFor(own, "总排名")).toEqual(["青桐街道居首。"]);
  expect(sentencesFor(own, "失分")).toEqual([]);
  expect(sentencesFor(own, "等次")).toHaveLength(1);
});

test("a use or a word that does not exist is told with its cell", () => {
  const { problems } = scoreTables(withPhrases(["总排行", "好"], ["等次", "{单位数}{最高分}"]));
  expect(problems.filter(({ code }) => code.startsWith("unknown-")).map(({ code, where, message }) => [code, where?.cell, message.split("；")[0]])).toEqual([
    ["unknown-phrase", "第1行·用语", "没有“总排行”这个用处，该行未采用"], ["unknown-figure", "第2行·用语", "“等次”没有{最高分}，该句不会写出"],
  ]);
});

test("phraseRows, written down and read again, changes nothing", () => {
  const own = inputOf({ ...DISTRICT, 报告用语: phraseRows() });
  for (const { use } of USES) expect(sentencesFor(own, use)).toEqual(sentencesFor(input, use));
});

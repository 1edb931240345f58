import { AlignmentType, Document, type FileChild, Footer, PageBreak, PageNumber, Paragraph, TextRun } from "docx";
import { reportCharts, type ReportChart } from "../charts/report-charts";
import type { ReportInput } from "../report-input";
import { reportTables } from "../report-tables";
import { shownRate } from "../shown-points";
import { saidFor, sentencesFor } from "../wording/sentences";
import { levelRates } from "../wording/standing-figures";
import type { UseName } from "../wording/uses";
import { FACES, HALF_POINTS, PAGE } from "./official-style";
import { body, heading, lead, said, signature, title, toWrite } from "./paragraphs";
import { wordChart } from "./word-chart";
import { wordTable } from "./word-table";

/**
 * The annual report 年度法治政府建设情况报告 as far as figures can write it: what was done, by area; problems, with the
 * figures that show them; next steps. What a person must write is marked in yellow.
 */
export function annualReport(input: ReportInput): Document {
  const { settings } = input.result.scheme, year = /\d{4}/.exec(settings.year)?.[0] ?? "";
  const made = reportCharts(input), charts = chartsInTurn(made), isTall = (id: string): boolean => made.some((chart) => chart.id === id && chart.categories.length > MOST_IN_TEXT);
  return new Document({
    title: `${year === "" ? "" : `${year}年度`}法治政府建设情况的报告`, creator: "", description: "",
    styles: { default: { "document": { run: { font: FACES.body, size: HALF_POINTS.body } } } },
    sections: [{
      properties: { page: { size: { width: PAGE.width, height: PAGE.height }, margin: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.left, right: PAGE.right } } },
      footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], size: HALF_POINTS.caption, font: FACES.body })] })] }) },
      children: [
        title([toWrite("地区名称"), said(`关于${year === "" ? "" : `${year}年度`}法治政府建设情况的报告`)]),
        body(toWrite("报告依据和本年度总体情况")), body(said(`现将${year === "" ? "本年度" : `${year}年度`}法治政府建设情况报告如下：`)),
        heading("一、主要工作成效"), ...achievements(input, charts),
        heading("二、存在的问题"), ...problems(input, { charts, small: (id) => (isTall(id) ? [] : charts(id)) }),
        heading("三、下一步工作思路"), ...nextSteps(input),
        signature([toWrite("发文单位")]), signature([toWrite("成文日期")]),
        ...appendix(input, isTall("ranking") ? charts("ranking") : []),
      ],
    }],
  });
}

/** A chart of more bars takes a page of its own, before which the text would break off: it stands behind the tables. */
const MOST_IN_TEXT = 24;

type Drawn = (id: ReportChart["id"]) => readonly FileChild[];

/** Charts are numbered in the order in which they are drawn. */
function chartsInTurn(charts: readonly ReportChart[]): Drawn {
  let number = 0;
  return (id) => charts.filter((chart) => chart.id === id).flatMap((chart) => wordChart(chart, `图${++number} ${chart.title}`));
}

const paragraphs = (input: ReportInput, use: UseName): readonly FileChild[] => sentencesFor(input, use).map((text) => body(said(text)));
const together = (input: ReportInput, ...uses: readonly UseName[]): string => uses.flatMap((use) => sentencesFor(input, use)).join("");

/** By area of 年度数据, else by 一级指标; then what the evaluation found. */
function achievements(input: ReportInput, charts: Drawn): readonly FileChild[] {
  const rates = new Map(levelRates(input, input.result.departments.map((_, d) => d)).map(({ name, score, full }) => [name, shownRate(score, full)]));
  const areas = saidFor(input, "年度数据").map(({ text, figures }) => ({ name: figures["领域"] ?? "", text }));
  const evaluation = together(input, "总排名", "等次", "一级指标", "加减分和否决", "同比");
  const all = areas.length > 0 ? areas : [...rates.keys()].map((name) => ({ name, text: "" }));
  return [
    ...all.map(({ name, text }, index) => body(
      lead(`${index + 1}.${name}。`), toWrite("本领域的主要做法和成效"), ...(text === "" ? [] : [said(text)]),
      ...(rates.has(name) ? [said(`年度考评中，各单位“${name}”得分率为${rates.get(name)}%。`)] : []),
    )),
    body(lead("年度考评情况。"), evaluation === "" ? toWrite("尚无可排名的单位，请写明考评情况") : said(evaluation)),
    ...paragraphs(input, "分组排名"), ...charts("level-rates"), ...charts("grades"),
  ];
}

/** Three kinds of problems, each with what the data show; whether it is one, and why, a person writes. */
function problems(input: ReportInput, { charts, small }: { readonly charts: Drawn; readonly small: Drawn }): readonly FileChild[] {
  return [
    body(lead("一是单位之间的差异。"), said(together(input, "能力差异", "差异较大指标")), toWrite("原因分析")), ...small("ranking"),
    body(lead("二是责任事项的落实。"), said(together(input, "履职不充分", "多头牵头")), toWrite("原因分析")),
    body(lead("三是需要关注的领域。"), said(together(input, "需关注领域", "失分")), toWrite("原因分析")), ...charts("losses"),
    ...paragraphs(input, "末位"),
  ];
}

/** The measures are people's; the figures that they should answer to are named. */
function nextSteps(input: ReportInput): readonly FileChild[] {
  const last = saidFor(input, "末位").map(({ figures }) => figures["末位单位"] ?? ""), [duties] = saidFor(input, "履职不充分"), areas = saidFor(input, "需关注领域").map(({ figures }) => `“${figures["一级指标"] ?? ""}”`);
  return [
    body(lead("一是"), toWrite(`提升各单位履职能力的措施${last.length === 0 ? "" : `，对象包括${last.join("、")}`}`)),
    body(lead("二是"), toWrite(`压实责任清单的措施${duties === undefined ? "" : `，落实率现为${duties.figures["落实率"]}%`}`)),
    body(lead("三是"), toWrite(`重点领域的措施${areas.length === 0 ? "" : `，包括${areas.join("、")}`}`)),
  ];
}

/** Every table, numbered. */
function appendix(input: ReportInput, tall: readonly FileChild[]): readonly FileChild[] {
  return [
    new Paragraph({ children: [new PageBreak()] }),
    ...reportTables(input).flatMap((table, index) => wordTable(table, `附表${index + 1} ${table.title}`)), ...tall,
  ];
}

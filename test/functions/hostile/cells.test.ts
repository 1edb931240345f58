import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cellOf } from "../../../src/functions/cells/cell";
import { cellWords } from "../../../src/functions/cells/cell-words";
import { FURTHER_TABLE_NAMES } from "../../../src/excel/schema";
import { PARAMETER_SHAPES } from "../../../src/functions/parameter-shapes";
import type { FunctionResult } from "../../../src/simulator/host/services/custom-functions";
import { openFunctions, type OpenedFunctions, shown } from "../given/custom-functions";
import { VALID_CALLS } from "./valid";
import { HOSTILE_CELLS, SHAPES } from "./values";

/**
 * Every argument of every function given every hostile cell, through office.js's own dispatcher. What must come of it
 * stands in answers.tsv: function, parameter, cells, answer; {} is the cell as a sentence says it.
 */

const ANSWERS = readFileSync(join(__dirname, "answers.tsv"), "utf8").trimEnd().split("\n").map((line) => line.split("\t") as [name: string, parameter: string, cells: string, gives: string]);
const OPTIONAL = ["责任清单", "考评设置", ...FURTHER_TABLE_NAMES].join("、");
const CODES: Readonly<Record<number, string>> = { 1: "#N/A", 7: "#VALUE!" };
const TABLES = ["单位名录", "考评细则", "数据填报", "责任清单", "考评设置", "其他表格"];

let opened: OpenedFunctions;
beforeAll(async () => { opened = await openFunctions(); });
afterAll(() => opened.excel.close());

/** The function's valid call with one argument replaced; a cell stands alone in its range where a range is asked for. */
function given(name: string, parameter: string, argument: (isRange: boolean) => unknown): Promise<FunctionResult> {
  const { args, names } = VALID_CALLS[name]!, at = names.indexOf(parameter), shape = PARAMETER_SHAPES[name]![at]!, own = argument(shape.dimensionality === "matrix");
  return opened.excel.host.callFunction({ name, args: args.with(at, shape.repeating === true && own !== null ? [own] : own) });
}

const withCell = (name: string, parameter: string, cell: unknown): Promise<FunctionResult> => given(name, parameter, (isRange) => (isRange && cell !== null ? [[cell]] : cell));
const textOf = (result: FunctionResult): string => (result.kind === "value" ? JSON.stringify(result.value) : `${CODES[result.code] ?? result.code} ${result.text}`);

test("answers.tsv, whole", async () => {
  const cases = ANSWERS.flatMap(([name, parameter, cells, gives]) => cells.split(" | ").map((label) => ({ name, parameter, label, gives: gives.replace("{optional}", OPTIONAL).replace("{}", cellWords(cellOf(HOSTILE_CELLS[label]))) })));
  const found = await Promise.all(cases.map(async ({ name, parameter, label }) => textOf(await withCell(name, parameter, HOSTILE_CELLS[label]))));
  expect(cases.map(({ gives, ...rest }, index) => ({ ...rest, gives: found[index] === gives ? gives : found[index] }))).toEqual(cases);
  expect(cases.length).toBeGreaterThan(1000);
});

test("the table leaves nothing out but what the next tests say as a rule", () => {
  const stated = new Set(ANSWERS.flatMap(([name, parameter, cells]) => cells.split(" | ").map((label) => `${name} ${parameter} ${label}`)));
  const missing = Object.entries(VALID_CALLS).flatMap(([name, { names }]) => names.flatMap((parameter) => Object.keys(HOSTILE_CELLS).map((label) => `${name} ${parameter} ${label}`))).filter((each) => !stated.has(each));
  expect(missing.filter((each) => !/^(?:RANKING|LEDGER) (?!单位 )/.test(each) && !/^READ 评分标准 '/.test(each))).toEqual([]);
});

test("RANKING and LEDGER refuse in tables what SCORES refuses, in the same words", async () => {
  const cases = Object.entries(HOSTILE_CELLS).flatMap(([label, cell]) => TABLES.map((table) => ({ label, table, cell })));
  const found = await Promise.all(cases.map(({ table, cell }) => Promise.all(["SCORES", "RANKING", "LEDGER"].map((name) => withCell(name, table, cell)))));
  cases.forEach(({ label, table }, index) => {
    const [scores, ...others] = found[index]!;
    if (scores?.kind === "error") expect({ label, table, others }).toEqual({ label, table, others: [scores, scores] });
    else expect(others.map(({ kind }) => kind)).toEqual(["value", "value"]);
  });
});

test("READ lists a text that is no clause as not understood", async () => {
  const texts = Object.values(HOSTILE_CELLS).filter((cell) => typeof cell === "string" && cell.trim() !== "") as readonly string[];
  const found = await Promise.all(texts.map((text) => withCell("READ", "评分标准", text)));
  expect(found.map((result) => result.kind === "value" && (result.value as string[][])[1])).toEqual(texts.map((text) => ["没有读懂", text.trim(), "", ""]));
});

const SHAPED = ["empty", "TRUE", "date", "zero", "minus", "1e308", "'2次", "'95%", "'不涉及", "'=1+1", "#N/A", "#REF!"];
const NAMING = /参数“|数据“|第\d+个数据|评分标准/;

/** A value without holes, or a refusal that names the argument; never a mistake of ours, never a number that is none. */
function expectSound(label: string, result: FunctionResult): void {
  if (result.kind === "value") return expect([label, JSON.stringify(result.value)]).toEqual([label, expect.not.stringMatching(/null|undefined|NaN|Infinity/)]);
  expect([label, CODES[result.code], result.text]).toEqual([label, expect.stringMatching(/^#(?:VALUE!|N\/A)$/), expect.not.stringContaining("计算程序出错")]);
  if (result.code === 7) expect([label, result.text]).toEqual([label, expect.stringMatching(NAMING)]);
  else expect(result.text.length).toBeGreaterThan(4);
  expect(result.text.length).toBeLessThan(400);
}

test("ranges of any shape: 1×1, a row, a column, a block, ragged, without rows or columns", async () => {
  const calls = Object.entries(VALID_CALLS).flatMap(([name, { names }]) => names.flatMap((parameter) => Object.entries(SHAPES).flatMap(([shape, of]) => SHAPED.map((label) => [label, HOSTILE_CELLS[label]] as const).map(([label, cell]) => ({ label: `${name} ${parameter} ${shape} ${label}`, result: given(name, parameter, () => of(cell)) })))));
  for (const { label, result } of calls) expectSound(label, await result);
  expect(calls.length).toBeGreaterThan(3000);
});

test("NaN and Infinity, which only a call from a page can pass, are no numbers", async () => {
  for (const [name, { args, names }] of Object.entries(VALID_CALLS)) {
    for (const [at, { dimensionality, repeating }] of PARAMETER_SHAPES[name]!.entries()) {
      for (const number of [NaN, Infinity, -Infinity, Number.MIN_VALUE, -0]) {
        const cell = dimensionality === "matrix" ? [[number]] : number;
        const told = await shown(() => opened.functions[name]!(...args.with(at, repeating === true ? [cell] : cell)));
        const isRefusal = typeof told === "object" && told !== null && "message" in told;
        expectSound(`${name} ${names[at] ?? ""} ${number}`, isRefusal ? { kind: "error", code: "code" in told && told.code === "#N/A" ? 1 : 7, text: String(told.message) } : { kind: "value", value: told });
        if (!Number.isFinite(number)) expect([name, names[at], isRefusal]).toEqual([name, names[at], true]);
      }
    }
  }
});

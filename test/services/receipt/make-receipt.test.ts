import { readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import fc from "fast-check";
import shuffle from "lodash/shuffle";
import type { TableData, TableRow } from "../../../src/assessment/tables";
import { DISTRICT } from "../../../src/samples/district";
import { PROGRAM_VERSION } from "../../../src/services/program-version";
import { scoreTables } from "../../../src/services/score-tables";
import { digestOf } from "../../../src/services/receipt/digest";
import { changedSubjects, fingerprints } from "../../../src/services/receipt/fingerprints";
import { makeReceipt, sealOf } from "../../../src/services/receipt/make-receipt";
import { readSettingsText } from "../../../src/services/receipt/read-settings-text";
import { smallDistrict } from "../small-district";

function scored(data: TableData) {
  const { scheme, result } = scoreTables(data);
  if (result === null) throw new Error("nothing to score");
  return { scheme, result };
}

function digests(data: TableData): readonly [string, string] {
  const { scheme, result } = scored(data), { inputs, results } = sealOf(scheme, result);
  return [inputs, results];
}

test("digestOf is SHA-256 as Node computes it", () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: "grapheme" })), (lines) => {
    expect(digestOf(lines)).toBe(createHash("sha256").update(lines.map((line) => `${line}\n`).join("")).digest("hex"));
  }), { numRuns: 50 });
});

test("the order of rows, further columns and how a number is written do not matter", () => {
  const data = smallDistrict(12), before = digests(data);
  expect(digests({ ...data, 单位名录: shuffle(data["单位名录"]), 数据填报: shuffle(data["数据填报"]), 考评细则: [...data["考评细则"]!].reverse(), 责任清单: shuffle(data["责任清单"]) })).toEqual(before);
  expect(digests({ ...data, 数据填报: data["数据填报"]!.map((row): TableRow => ({ 备注列: "与计分无关", ...row, 填报值: typeof row["填报值"] === "number" ? `${row["填报值"]}.0` : row["填报值"]! })) })).toEqual(before);
});

test("every input that could matter changes the digest of the inputs", () => {
  const data = smallDistrict(4), [before] = digests(data);
  const first = (table: string, part: TableRow): TableData => ({ ...data, [table]: data[table]!.map((row, index) => (index === 0 ? { ...row, ...part } : row)) });
  for (const changed of [
    first("单位名录", { 组别: "乙组" }), first("考评细则", { 分值: 49 }), first("考评细则", { 评分标准: "出庭应诉率达到100%的得50分,每低1个百分点扣2分,扣完为止。" }),
    first("数据填报", { 填报值: 13 }), first("数据填报", { 佐证材料: "另一份" }), first("责任清单", { 责任类型: "配合" }), first("考评设置", { 值: "另一方案" }),
  ]) expect(digests(changed)[0]).not.toBe(before);
});

test("fingerprints tell which subjects changed, and nothing when they are not there", () => {
  const subjects = new Map([["A", ["1"]], ["B", ["2", "3"]], ["C", []]]), text = fingerprints(subjects);
  expect(text).toHaveLength(24);
  expect(changedSubjects(text, subjects)).toEqual(new Set());
  expect(changedSubjects(text, new Map([...subjects, ["B", ["2"]], ["D", ["4"]]]))).toEqual(new Set(["B", "D"]));
  expect(changedSubjects("", subjects)).toBeNull();
  expect(fingerprints(new Map(Array.from({ length: 5_000 }, (_, index) => [String(index), []])))).toBe("");
});

test("a receipt states the settings so that they can be read again", () => {
  const given = scored(DISTRICT), receipt = makeReceipt(given, { time: "2026-01-02 03:04", by: "张三" });
  expect(readSettingsText(receipt.设置)).toEqual(given.scheme.settings);
  expect(receipt).toMatchObject({ 时间: "2026-01-02 03:04", 操作人: "张三", 方案版本: "1.0", 程序版本: PROGRAM_VERSION });
  expect(readSettingsText("保留小数=许多")).toBeNull();
});

test("the program's version is the package's", () => {
  expect(PROGRAM_VERSION).toBe((JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version);
});

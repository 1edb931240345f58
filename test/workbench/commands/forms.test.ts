import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isPackageFault } from "../../../src/simulator/package/package-fault";
import { readXlsx } from "../../../src/simulator/package/read-xlsx";
import { writeXlsx } from "../../../src/simulator/package/write-xlsx";
import type { WorkbookState } from "../../../src/simulator/state";
import { smallDistrict } from "../../services/small-district";
import { called, folder, saved } from "../called";

const opened = (path: string): WorkbookState => {
  const state = readXlsx(readFileSync(path));
  if (isPackageFault(state)) throw new Error(state.kind);
  return state;
};

test("a file for each unit goes out, is filled in, and comes back into the workbook", async () => {
  const at = folder(), data = saved(smallDistrict(3), at), forms = join(at, "自评表"), book = join(at, "考评.xlsx"), result = join(at, "收回.xlsx");
  expect(await called(["forms", data, "--folder", forms])).toEqual({ code: 0, out: `已生成 3 张自评表，写入文件夹 ${forms}。\n`, err: "" });
  expect(readdirSync(forms).sort()).toEqual(["自评-第1局.xlsx", "自评-第2局.xlsx", "自评-第3局.xlsx"]);
  const form = opened(join(forms, "自评-第2局.xlsx")), [sheet] = form.sheets;
  expect(form.sheets.map(({ name }) => name)).toEqual(["自评-第2局"]);
  expect(sheet?.protection.on).toBe(true);
  expect([sheet?.cells.get(6, 8), sheet?.cells.get(9, 8)]).toMatchObject([{ value: 39, formula: '=IFNA(FZ.SCORE(C7,50,E7:G7),"—")' }, { value: "—" }]);
  sheet?.cells.set(9, 5, { ...sheet.cells.get(9, 5), value: "是" });
  sheet?.touched.add("cells");
  writeFileSync(join(forms, "自评-第2局.xlsx"), writeXlsx(form));
  expect((await called(["forms", data, "--out", book, "--unit", "第1局、U3"])).out).toBe(`已生成 2 张自评表，写入 ${book}。\n`);
  expect(opened(book).sheets.map(({ name }) => name).slice(-2)).toEqual(["自评-第1局", "自评-第3局"]);
  expect(await called(["collect", book, join(forms, "自评-第2局.xlsx"), "--out", result])).toEqual({ code: 0, out: `已收回 3 张自评表：已填 9 项，改动 0 行，新增 1 行，写入 ${result}。\n`, err: "" });
  const facts = opened(result).sheets.find(({ name }) => name === "数据填报");
  expect([...facts?.cells.entries() ?? []].filter(([, , { value }]) => value === "是")).toHaveLength(3 - 1);
});

test("what cannot be made or read is said", async () => {
  const at = folder(), data = saved(smallDistrict(2), at);
  expect(await called(["forms", data])).toEqual({ code: 2, out: "", err: "请用 --out 指定一个工作簿，或用 --folder 指定一个文件夹，二者选一。加 --help 查看用法。\n" });
  expect(await called(["forms", data, "--unit", "第9局", "--out", join(at, "x.xlsx")])).toEqual({ code: 1, out: "", err: "须更正（1）\n  单位“第9局”不在单位名录中，是否为“第1局”；请更正\n" });
  expect(await called(["collect", data, "--out", join(at, "x.xlsx")])).toMatchObject({ code: 2, err: `${data} 不是工作簿。请用 .xlsx 文件。\n` });
});

import { countSyncs } from "../../src/excel/count-syncs";
import { readWorkbook } from "../../src/excel/read-workbook";
import { writeTables } from "../../src/excel/write-tables";
import { openState, openWorkbook, type OpenedWorkbook } from "../services/open-workbook";
import { smallDistrict } from "../services/small-district";

const read = (opened: OpenedWorkbook) => opened.run((context) => countSyncs(context, () => readWorkbook(context)));

async function change(opened: OpenedWorkbook, work: (context: Excel.RequestContext) => void): Promise<void> {
  await opened.run(async (context) => { work(context); await context.sync(); });
}

test("tables are found by name, whatever the sheet is called, in two syncs", async () => {
  const opened = await openWorkbook(smallDistrict(3));
  await change(opened, (context) => {
    const sheet = context.workbook.worksheets.getItem("数据填报");
    sheet.name = "2020年数据";
    sheet.getRange("D4").values = [["96.5%"]];
  });
  const { value, syncs } = await read(opened);
  expect(syncs).toBe(2);
  expect(value.missing).toEqual([]);
  const data = value.found.get("数据填报")!;
  expect(data).toMatchObject({ sheet: "2020年数据", origin: { row: 2, column: 0 }, hidden: [] });
  expect(data.columns).toEqual(["单位名称", "指标编号", "数据项", "填报值", "基数", "核验值", "核验基数", "理由", "佐证材料"]);
  expect([data.values[0]![3], data.formats![0]![3]]).toEqual([0.965, "0.00%"]);
});

test("hidden rows are named, in a third sync", async () => {
  const opened = await openWorkbook(smallDistrict(5));
  await change(opened, (context) => { context.workbook.worksheets.getItem("数据填报").getRange("5:6").rowHidden = true; });
  const { value, syncs } = await read(opened);
  expect(syncs).toBe(3);
  expect(value.found.get("数据填报")!.hidden).toEqual([1, 2]);
  expect(value.found.get("单位名录")!.hidden).toEqual([]);
});

test("a table that has become a plain range is offered, with its merged header", async () => {
  const opened = await openWorkbook(smallDistrict(3));
  await change(opened, (context) => {
    const sheet = context.workbook.worksheets.getItem("单位名录");
    sheet.tables.getItem("单位名录").convertToRange();
    sheet.getRange("D3:E3").merge();
  });
  const { value, syncs } = await read(opened);
  expect(syncs).toBe(2);
  expect(value.missing).toEqual([{ name: "单位名录", instead: { kind: "plain-range", sheet: "单位名录", area: "A3:D6", merged: ["D3:E3"] } }]);
});

test("a table under another name, one with a similar name, one without its header, none at all", async () => {
  const opened = await openState();
  await opened.run((context) => writeTables(context, smallDistrict(2)));
  await change(opened, (context) => {
    const tables = context.workbook.tables;
    tables.getItem("单位名录").name = "表1";
    tables.getItem("考评设置").name = "考评设置项";
    tables.getItem("考评设置项").getHeaderRowRange().values = [["甲", "乙", "丙"]];
    tables.getItem("责任清单").showHeaders = false;
    tables.getItem("数据填报").delete();
  });
  const { value } = await read(opened);
  expect(value.missing).toEqual([
    { name: "单位名录", instead: { kind: "other-name", table: "表1", sheet: "单位名录" } },
    { name: "数据填报", instead: { kind: "nothing" } },
    { name: "考评设置", instead: { kind: "similar-name", table: "考评设置项" } },
    { name: "责任清单", instead: { kind: "no-header", sheet: "责任清单" } },
  ]);
});

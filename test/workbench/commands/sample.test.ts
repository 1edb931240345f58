import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { isPackageFault } from "../../../src/simulator/package/package-fault";
import { readXlsx } from "../../../src/simulator/package/read-xlsx";
import { called, folder } from "../called";

const FILE = join(__dirname, "../../../assets/samples/示例区.xlsx");

test("assets/samples/示例区.xlsx is what the command makes", async () => {
  const path = join(folder(), "示例区.xlsx");
  expect((await called(["sample", "--out", path])).code).toBe(0);
  const made = unzipSync(readFileSync(path)), kept = existsSync(FILE) ? unzipSync(readFileSync(FILE)) : {};
  const differing = [...new Set([...Object.keys(made), ...Object.keys(kept)])].filter((part) => !Buffer.from(made[part] ?? []).equals(Buffer.from(kept[part] ?? [])));
  if (differing.length > 0) throw new Error(`assets/samples/示例区.xlsx is out of date (${differing.join(", ")}). Refresh it: npm run -s build:fazhi && node dist/fazhi.js sample --out assets/samples/示例区.xlsx`);
});

test("the sample is the same bytes every time", async () => {
  const [one, other] = [join(folder(), "a.xlsx"), join(folder(), "b.xlsx")];
  for (const path of [one, other]) await called(["sample", "--out", path]);
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
});

test("the template has the tables with their headers, and its own check asks for nothing but rows", async () => {
  const path = join(folder(), "空白.xlsx");
  expect(await called(["template", "--out", path])).toEqual({ code: 0, out: `空白工作簿已写入 ${path}。\n`, err: "" });
  const state = readXlsx(readFileSync(path));
  if (isPackageFault(state)) throw new Error(state.kind);
  expect(state.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(expect.arrayContaining(["单位名录", "责任清单", "考评细则", "数据填报", "考评设置"]));
  expect(await called(["check", path])).toEqual({ code: 1, err: "", out: [
    "须更正（2）",
    "  单位名录  表格“单位名录”没有可用的行，至少应有一行；请填写",
    "  考评细则  表格“考评细则”没有可用的行，至少应有一行；请填写", ""].join("\n") });
});

test.each(["sample", "template"])("%s wants an .xlsx file to write", async (command) => {
  expect(await called([command])).toEqual({ code: 2, out: "", err: "请用 --out 指定要写入的文件。加 --help 查看用法。\n" });
  expect(await called([command, "--out", ""])).toEqual({ code: 2, out: "", err: "--out 应为 .xlsx 文件，现为空白。请更正文件名。\n" });
  expect(await called([command, "in.xlsx", "--out", "x.xlsx"])).toEqual({ code: 2, out: "", err: "此命令不读取文件：in.xlsx。加 --help 查看用法。\n" });
});

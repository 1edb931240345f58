import { existsSync } from "node:fs";
import { join } from "node:path";
import { called, folder } from "../called";

test("the sample district is scored: the ranking, the five costliest indicators, and where the file is", async () => {
  const at = folder(), before = process.cwd();
  process.chdir(at);
  try {
    const { code, out } = await called(["demo"]);
    expect(code).toBe(0);
    const [ranking = "", costliest = "", files] = out.split(/失分最多的指标\n|\n输入：/);
    expect(ranking.split("\n")[0]).toMatch(/^名次 +单位名称 +组别 +组内名次 +基础分 +加分 +扣分 +总分 +等次 +状态$/);
    expect(costliest.trimEnd().split("\n")).toHaveLength(2 + 5);
    expect(files).toBe("out/示例区.xlsx\n结果：out/示例区-评分.xlsx（指标得分、单位排名、失分明细、图表）\n示例区为虚构；全区数据取自公开的年度报告，各单位之间的分配为演示而设。\n");
    expect(existsSync(join(at, "out/示例区-评分.xlsx"))).toBe(true);
    expect(await called(["demo", "x"])).toMatchObject({ code: 2 });
  } finally {
    process.chdir(before);
  }
});

import { mkdirSync } from "node:fs";
import { chromium, type Page } from "playwright-core";
import { builtPane } from "../built/pane";
import { putExcelBehind } from "./given/excel-page";
import { findBrowser } from "./given/find-browser";
import { serveFolder } from "./given/serve-folder";
const THEMES: [string, string, boolean][] = [["light", "#FFFFFF", false], ["dark", "#666666", false], ["black", "#262626", false], ["contrast", "#FFFFFF", true]];
test("shots", async () => {
  mkdirSync("/tmp/shots", { recursive: true });
  const served = await serveFolder(await builtPane());
  const browser = await chromium.launch({ executablePath: findBrowser()!, args: ["--no-sandbox", "--disable-gpu"] });
  for (const width of [320, 420]) for (const [theme, background, forced] of THEMES) for (const locale of ["zh-CN", "en-US"]) {
    const en = locale === "en-US";
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale, forcedColors: forced ? "active" : "none" });
    context.setDefaultTimeout(60000);
    const page: Page = await context.newPage();
    const excel = await putExcelBehind(page, { background, locale });
    await page.goto(`${served.origin}/taskpane.html`);
    const press = (name: string) => page.locator("fluent-button", { hasText: name }).first().click();
    let n = 0;
    const shoot = async (name: string) => { await page.waitForTimeout(150); await page.screenshot({ path: `/tmp/shots/${theme}-${en ? "en" : "zh"}-${width}-${String(n++).padStart(2, "0")}-${name}.png`, animations: "disabled" }); };
    await page.getByText(en ? "No tables" : "没有发现考评用的表").or(page.locator("main")).first().waitFor();
    await page.waitForTimeout(500);
    await shoot("start");
    await press(en ? "Open the sample district" : "打开示例区");
    await page.getByRole("status").first().filter({ hasText: en ? "Ready" : "可评分" }).waitFor();
    await press(en ? "Score and fill in" : "评分并填表");
    await page.getByRole("status").first().filter({ hasText: en ? "Scored at" : "已评分" }).waitFor();
    await shoot("score");
    await page.locator("main").evaluate((m) => m.scrollTo(0, m.scrollHeight));
    await shoot("score-end");
    const table = excel.state.sheets.flatMap((sheet) => sheet.tables).find((each) => each.name === "失分明细")!;
    excel.select(`失分明细!A${table.area.row + 2}`);
    await page.getByRole("complementary").waitFor();
    await shoot("explained");
    await page.keyboard.press("Escape");
    await page.getByRole("complementary").getByRole("button").first().click().catch(() => {});
    const tabs = await page.getByRole("tab").all();
    for (const [index, name] of ["", "rules", "review", "report"].entries()) {
      if (index === 0) continue;
      await tabs[index]!.click();
      await page.waitForTimeout(600);
      await shoot(name);
      await page.locator("main").evaluate((m) => m.scrollTo(0, m.scrollHeight));
      await shoot(`${name}-end`);
      if (name === "rules") {
        await press(en ? "Import" : "导入");
        await page.locator("textarea").first().fill("序号\t考核内容\t分值\t评分标准\n9\t学法\t2\t集中学法不少于4次,每少1次扣0.5分,扣完为止\n10\t其他\t\t情节严重的另行处理");
        await page.locator("section.import fluent-button").first().click();
        await page.waitForTimeout(800);
        await shoot("import");
      }
      if (name === "review") {
        const buttons = page.locator("main summary, main .card button, main fluent-button");
        await shoot(`review-${await buttons.count()}`);
      }
    }
    await page.locator("button[aria-haspopup], [aria-label='更多'], [aria-label='More']").first().click();
    await shoot("menu");
    await context.close();
  }
  await browser.close(); served.close();
}, 1500000);

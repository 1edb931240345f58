import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { createWorkbookState } from "../../src/simulator/create-workbook-state";
import { isPackageFault } from "../../src/simulator/package/package-fault";
import { readXlsx } from "../../src/simulator/package/read-xlsx";
import { writeXlsx } from "../../src/simulator/package/write-xlsx";
import type { WorkbookState } from "../../src/simulator/state";
import { createExcelHost } from "../../src/simulator/host/create-excel-host";
import { sampleWorkbook } from "../../src/workbench/sample-workbook";
import type { Served } from "../../src/workbench/server/serve-workbench";
import { findBrowser } from "../taskpane/given/find-browser";
import { buildWorkbench, type BuiltWorkbench } from "./given/open-workbench";
import { handsOn, type WorkbenchHands } from "./given/workbench-page";

/** The page that stands in for Excel, with the built pane and the real office.js, used as a person would. */

const browserPath = findBrowser();
if (browserPath === null && process.env["CI"] === "true") throw new Error("CI needs a Chromium, Chrome or Edge for the browser tests (CHROME_PATH can name one)");
if (browserPath === null) process.stderr.write("the workbench's browser tests are skipped: no Chromium, Chrome or Edge found (CHROME_PATH can name one)\n");
const inBrowser = browserPath === null ? describe.skip : describe;

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
jest.setTimeout(90_000);

inBrowser("the workbench in a browser", () => {
  let browser: Browser;
  let context: BrowserContext;
  let built: BuiltWorkbench;
  let sample: Uint8Array;
  let served: Served;
  const requests: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    mkdirSync("out/screenshots", { recursive: true });
    built = await buildWorkbench();
    sample = await sampleWorkbook();
    browser = await chromium.launch({ executablePath: browserPath as string, headless: true, args: FLAGS });
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
  });
  beforeEach(async () => {
    requests.length = 0;
    complaints.length = 0;
    context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  });
  afterEach(async () => {
    await context.close();
    await served?.close();
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(`${served.origin}/`) && !/^(data|blob):/.test(url))).toEqual([]);
  });

  async function open(workbook = { name: "示例区.xlsx", bytes: sample }): Promise<WorkbenchHands> {
    served = await built.serve(workbook);
    const page: Page = await context.newPage();
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await page.goto(`${served.origin}/`);
    return handsOn(page);
  }

  async function openScored(): Promise<WorkbenchHands> {
    const hands = await open();
    await hands.press("评分并填表");
    await hands.status("已评分");
    await hands.page.getByRole("tab", { name: "单位排名" }).waitFor();
    return hands;
  }

  test("first run: a new workbook, and two clicks to a scored sample", async () => {
    const { page, pane, press, status, textAt, shoot, showSheet } = await open();
    const started = performance.now();
    await page.locator(".cell").first().waitFor();
    await status("可评分");
    const usable = performance.now() - started;
    await page.getByRole("button", { name: "新建" }).click();
    await pane.getByText("没有发现考评用的表").waitFor();
    await shoot("first-run");
    const began = performance.now();
    await press("打开示例区");
    await status("可评分");
    const opened = performance.now();
    await press("评分并填表");
    await status("已评分");
    process.stdout.write(`workbench usable ${usable.toFixed(0)} ms after loading; sample opened in ${(opened - began).toFixed(0)} ms, scored in ${(performance.now() - opened).toFixed(0)} ms\n`);
    await showSheet("单位排名");
    expect(await textAt("A4")).toBe("1");
    await shoot("ranking");
    await showSheet("图表");
    await page.getByRole("img", { name: /单位总分排名/ }).waitFor();
    await shoot("charts");
  });

  test("an edited fact moves the ranking", async () => {
    const { page, showSheet, textAt, shows, goTo, type, status, press, shoot } = await openScored();
    await showSheet("单位排名");
    const first = await textAt("B4");
    const total = Number(await textAt("H4"));
    const { row, value } = factOf(sampleState(sample), first);
    await goTo(`数据填报!D${row}`);
    await shows(`D${row}`, value);
    await type("是");
    await shows(`D${row}`, "是");
    await status("数据已变化：数据填报");
    await shoot("edited");
    await press("重新评分");
    await status("已评分");
    await showSheet("单位排名");
    const rows = await page.locator('[role="row"]').allInnerTexts();
    const moved = rows.map((text) => text.split("\n")).find((cells) => cells.includes(first));
    expect(Number(moved?.[moved.indexOf(first) + 6])).toBeLessThan(total);
  });

  test("a problem is a link to its cell; a selected score is explained", async () => {
    const { page, pane, showSheet, shoot } = await openScored();
    const problem = pane.locator("button.problem").first();
    const place = /([^\s!]+)!([A-Z]+\d+)/.exec(await problem.innerText());
    await problem.click();
    await page.getByRole("grid", { name: place?.[1] ?? "" }).waitFor();
    expect(await page.locator(".name-box").inputValue()).toBe(place?.[2]);
    await page.locator(`[data-at="${place?.[2]}"]`).waitFor();
    await showSheet("失分明细");
    await page.locator('[data-at="E5"]').click();
    await pane.getByRole("complementary").getByText("条款").first().waitFor();
    await shoot("explained");
  });

  test("the download is a workbook that holds what was edited", async () => {
    const { page, goTo, type } = await openScored();
    await goTo("单位名录!E4");
    await type("改过的备注");
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下载 .xlsx" }).click()]);
    expect(download.suggestedFilename()).toBe("示例区.xlsx");
    const state = sampleState(readFileSync(await download.path()));
    expect(state.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["单位名录", "指标得分", "单位排名", "失分明细", "图表"]));
    expect(state.sheets.find(({ name }) => name === "单位名录")?.cells.get(3, 4)?.value).toBe("改过的备注");
    expect(state.sheets.find(({ name }) => name === "图表")?.charts).toHaveLength(4);
  });

  test("formulas are calculated: Excel's own and the add-in's", async () => {
    const { page, goTo, type, shows, shoot } = await open(workbookWith([["A1", "3"], ["A2", "4"]]));
    await page.frameLocator("iframe").getByText("没有发现考评用的表").waitFor();
    await goTo("B1");
    await type("=SUM(A1:A2)");
    await type("=FZ.RATE(A1,A2)");
    await type('=FZ.READ("应开展4次,每少1次扣0.5分,扣完为止",2)');
    await shows("B1", "7");
    await shows("B2", "0.75");
    await shows("B3", "项");
    await goTo("A1");
    await type("1");
    await shows("B1", "5");
    await shows("B2", "0.25");
    await goTo("D1");
    await type("=TODAY()");
    await shows("D1", "#NAME\\?");
    await page.getByText("有 1 个公式此处不重算").waitFor();
    await shoot("formulas");
  });

  test("a unit's self-assessment sheet: made from the pane, scored as it is typed, taken back; making all of them can be stopped", async () => {
    const { page, pane, press, goTo, type, shows, shoot, status } = await openScored();
    await pane.getByText("单位自评表", { exact: true }).click();
    await pane.locator("details.forms select").selectOption("区司法局");
    await press("生成自评表");
    await pane.getByText("已生成 1 张自评表").waitFor();
    await page.getByRole("grid", { name: "自评-司法局" }).waitFor();
    await goTo("I12");
    await shows("I12", "2.00");
    await shoot("form");
    await goTo("F12");
    await type("1");
    await shows("I12", "0.50");
    await shows("J12", /少3次/);
    await page.locator('[data-at="F13"]').click();
    await page.keyboard.type("也许");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").filter({ hasText: "不能填入" }).waitFor();
    await page.keyboard.press("Escape");
    await press("收回填报");
    await pane.getByText("数据填报改动 1 行、新增 0 行").waitFor();
    await status("数据已变化：数据填报");
    await shoot("form-collected");
    const sheets = await page.getByRole("tab").count();
    await pane.locator("details.forms select").selectOption("");
    await press("生成自评表");
    await press("停止");
    await pane.getByText("已停止，表中内容未改动").waitFor();
    expect(await page.getByRole("tab").count()).toBe(sheets);
    await shoot("stopped");
  });

  test("what was typed is taken back and done again, by key and by button", async () => {
    const { page, goTo, type, shows } = await open(workbookWith([["A1", "3"], ["B1", "=A1*2"]]));
    await goTo("A1");
    await type("5");
    await shows("B1", "10");
    await page.keyboard.press("Control+z");
    await shows("B1", "6");
    expect(await page.locator(".name-box").inputValue()).toBe("A1");
    await page.keyboard.press("Control+y");
    await shows("B1", "10");
    await page.getByRole("button", { name: "撤销" }).click();
    await shows("B1", "6");
  });

  test("by keyboard: arrows, a list, Esc, what protection and validation refuse", async () => {
    const state = createWorkbookState("受保护.xlsx");
    const [sheet] = state.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    sheet.cells.set(0, 0, { value: "锁定" });
    state.styles.push({ ...(state.styles[0] as (typeof state.styles)[number]), locked: false });
    for (const row of [0, 1]) sheet.cells.set(row, 1, { value: "", style: 1 });
    sheet.validations.push({ area: { row: 0, column: 1, rows: 2, columns: 1 }, rule: { list: { inCellDropDown: true, source: "是,否" } }, ignoreBlanks: true });
    sheet.protection = { on: true, options: {} };
    sheet.touched.add("cells").add("validations").add("protection");
    const { page, textAt, shows, shoot } = await open({ name: "受保护.xlsx", bytes: writeXlsx(state) });
    await page.locator('[data-at="A1"]').click();
    await page.keyboard.type("新的");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").filter({ hasText: "此单元格受保护，未改动" }).waitFor();
    expect(await textAt("A1")).toBe("锁定");
    await page.locator('[data-at="B1"]').click();
    await page.keyboard.press("Alt+ArrowDown");
    await page.getByRole("listbox").waitFor();
    await shoot("list");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await shows("B1", "否");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.type("也许");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").filter({ hasText: "不能填入" }).waitFor();
    await page.keyboard.press("Escape");
    expect(await textAt("B2")).toBe("");
    await page.keyboard.press("F6");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
  });

  test("the pane that is loaded again finds the workbook as it stands; both languages and all themes", async () => {
    const { page, pane, showSheet, shoot } = await openScored();
    await showSheet("指标得分");
    const reloaded = (): Promise<unknown> => page.waitForEvent("framenavigated", (frame) => frame !== page.mainFrame());
    await Promise.all([reloaded(), page.getByLabel("Office 语言").selectOption("en-US")]);
    await pane.getByText("Score and fill in").first().waitFor();
    await shoot("english");
    for (const theme of ["dark", "black"]) {
      await Promise.all([reloaded(), page.getByLabel("Office 主题").selectOption(theme)]);
      await pane.getByText("Score and fill in").first().waitFor();
      await pane.locator(`html[data-theme="${theme}"]`).waitFor();
      await shoot(theme);
    }
  });

  test.each([["wide", 1440, 900], ["narrow", 700, 900]])("%s: no serious accessibility finding, and nothing wider than the page", async (name, width, height) => {
    const { page, shoot, showSheet } = await openScored();
    await page.setViewportSize({ width, height });
    await showSheet("指标得分");
    await page.evaluate(readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8"));
    // The pane has a test of its own.
    const found = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run: (context: object, options: object) => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> } }).axe.run({ exclude: [["iframe"]] }, { resultTypes: ["violations"], iframes: false }),
    );
    expect(found.violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await shoot(name);
  });
});

function sampleState(bytes: Uint8Array): WorkbookState {
  const state = readXlsx(bytes, { name: "示例区.xlsx" });
  if (isPackageFault(state)) throw new Error(`not a workbook: ${state.kind}`);
  return state;
}

/** A fact of this unit that says 否 to a failing, and where it stands. */
function factOf(state: WorkbookState, unit: string): { readonly row: number; readonly value: string } {
  const sheet = state.sheets.find(({ name }) => name === "数据填报");
  for (const [row, column, cell] of sheet?.cells.entries() ?? []) {
    if (column === 0 && cell.value === unit && sheet?.cells.get(row, 3)?.value === "否" && /^未/.test(String(sheet.cells.get(row, 2)?.value))) return { row: row + 1, value: "否" };
  }
  throw new Error(`no fact of ${unit} that can be made worse`);
}

function workbookWith(cells: readonly (readonly [address: string, text: string])[]): { name: string; bytes: Uint8Array } {
  const state = createWorkbookState();
  const host = createExcelHost(state);
  for (const [address, text] of cells) host.edit(address, text);
  return { name: "工作簿1.xlsx", bytes: writeXlsx(state) };
}

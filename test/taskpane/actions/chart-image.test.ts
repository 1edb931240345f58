import type { DrawnChart } from "../../../src/taskpane/pane-services";
import { copyChart, saveChart } from "../../../src/taskpane/actions/chart-image";
import { pane } from "../given/pane";

const drawn: DrawnChart = { chart: { id: "losses", title: "失分/扣分", unit: "分", categories: [], series: [], decimals: 2 }, drawing: { svg: "<svg/>", width: 1, height: 1 } };
const PNG = new Uint8Array([1]);

test("copyChart says which chart was copied", async () => {
  const given = pane({});
  await copyChart(given, drawn);
  expect(given.store.get()).toMatchObject({ copied: "chart losses", notice: null });
});

test("copyChart, refused: the file is downloaded under a name that systems take, and that is said", async () => {
  const saved: unknown[] = [], given = { ...pane({}), copyImage: () => Promise.resolve("blocked" as const), save: (...args: unknown[]) => void saved.push(args) };
  await copyChart(given, drawn);
  expect(saved).toEqual([["失分 扣分.png", PNG]]);
  expect(given.store.get()).toMatchObject({ copied: null, notice: { kind: "image-saved", detail: "失分/扣分" } });
});

test("saveChart, where nothing can be drawn: the reason is said and no file is written", async () => {
  const saved: unknown[] = [], given = { ...pane({}), drawPng: () => Promise.reject(new Error("浏览器不能绘制图片")), save: (...args: unknown[]) => void saved.push(args) };
  await saveChart(given, drawn);
  expect(saved).toEqual([]);
  expect(given.store.get().notice).toEqual({ kind: "fault", detail: "浏览器不能绘制图片" });
});

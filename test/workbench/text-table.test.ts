import { displayWidth } from "../../src/assessment/display-width";
import { textTable } from "../../src/workbench/text-table";

test("displayWidth counts a Chinese character as two columns", () => {
  expect(displayWidth("区司法局 9")).toBe(10);
});

test("textTable pads by display width and sets numbers right", () => {
  const table = textTable([{ title: "名次", align: "right" }, { title: "单位" }, { title: "总分", align: "right" }], [["1", "区司法局", "98.50"], ["12", "东门街道办", "7.00"]]);
  expect(table).toBe(
    "名次  单位         总分\n────  ──────────  ─────\n   1  区司法局    98.50\n  12  东门街道办   7.00\n",
  );
});

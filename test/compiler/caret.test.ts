import { displayWidth } from "../../src/assessment/display-width";
import { caret } from "../../src/compiler/caret";

test("caret() stands under the words, two columns for a Chinese character", () => {
  expect(caret("未公示扣1分", [3, 6])).toBe("未公示扣1分\n      ^^^^^");
});

test("caret() shows only the line of the span", () => {
  expect(caret("甲扣1分\n乙同上", [6, 8])).toBe("乙同上\n  ^^^^");
});

test("caret() marks an empty span with one caret", () => {
  expect(caret("", [0, 0])).toBe("\n^");
});

test("displayWidth(half and full width)", () => {
  expect(displayWidth("扣1分，")).toBe(7);
});

import { joinHeaderFooter, splitHeaderFooter } from "../../../../src/simulator/package/sheet/header-footer";

test("the three parts, with codes and doubled ampersands left in", () => {
  const text = '&L&"宋体,Bold"左&&右&C第 &P 页&R&D';
  expect(splitHeaderFooter(text, "Header")).toEqual({ leftHeader: '&"宋体,Bold"左&&右', centerHeader: "第 &P 页", rightHeader: "&D" });
  expect(joinHeaderFooter(splitHeaderFooter(text, "Header"), "Header")).toBe(text);
});

test("what stands before any mark is in the middle", () => {
  expect(splitHeaderFooter("绝密", "Footer")).toEqual({ centerFooter: "绝密" });
});

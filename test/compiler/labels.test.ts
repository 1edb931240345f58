import { countLabel, distinct, label } from "../../src/compiler/labels";

test.each([
  ["考核:未明确专人的,", "未明确专人"],
  ["凡未公示的", "未公示"],
  ["对比上年度减少编制的", "对比上年度减少编制"],
  ["村(居)法律顾问", "村(居)法律顾问"],
])("label(%j)", (words, expected) => {
  expect(label(words)).toBe(expected);
});

test("countLabel() names what is counted, with its unit", () => {
  expect(countLabel({ subject: "公文", verb: "迟报", noun: "", unit: "次" })).toBe("公文迟报(次)");
  expect(countLabel({ subject: "", verb: "每", noun: "", unit: "件" })).toBe("件数");
});

test("distinct() numbers equal labels and avoids names that are taken", () => {
  expect(distinct(["未落实", "未落实", "未落实(2)"])).toEqual(["未落实", "未落实(3)", "未落实(2)"]);
});

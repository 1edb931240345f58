import { reviewView } from "../../../src/taskpane/views/review-view";
import { elementsOf, textOf } from "../given/shown";
import { view } from "../given/view";

test("reviewView: the gap, the indicators that make it, and what they leave unexplained", () => {
  const text = textOf(reviewView(view({ compared: { upper: 0, lower: 1 } })));
  expect(text).toContain("区公安分局 比 区城管局 总分高 5.1234 分");
  expect(text).toContain("领导干部学法+1.00");
  expect(text).toContain("其余 +3.5234 分");
});

test("reviewView: the lower one first reads the other way round", () => {
  const drawn = reviewView(view({ compared: { upper: 1, lower: 0 } }));
  expect(textOf(drawn)).toContain("区城管局 比 区公安分局 总分低 5.1234 分");
  expect(elementsOf(drawn).filter((each) => each.props["class"] === "less")).toHaveLength(2);
});

test("reviewView: the same unit twice is not compared", () => {
  expect(textOf(reviewView(view({ compared: { upper: 2, lower: 2 } })))).toContain("请选择两个不同的单位。");
});

test("reviewView says what is not there yet", () => {
  expect(textOf(reviewView(view({ assessed: null })))).toContain("尚未提供");
});

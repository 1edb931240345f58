import { readColor, tinted } from "../../../../src/simulator/package/styles/read-color";
import { element } from "../../../../src/simulator/package/xml/xml-element";

const palette = { theme: ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4"], indexed: Array.from({ length: 64 }, (_, at) => (at === 10 ? "FF0000" : "000000")) };

test("colours by value, by theme and by index", () => {
  expect(readColor(element("color", { rgb: "FF1f4e79" }), palette)).toBe("#1F4E79");
  expect(readColor(element("color", { theme: 4 }), palette)).toBe("#4472C4");
  expect(readColor(element("color", { indexed: 10 }), palette)).toBe("#FF0000");
  expect(readColor(element("color", { auto: 1 }), palette)).toBeUndefined();
  expect(readColor(element("color", { indexed: 64 }), palette)).toBeUndefined();
});

// What Excel's palette shows for "4472C4" made 40 % lighter and 25 % darker.
test("tints move the lightness", () => {
  expect([tinted("4472C4", 0.3999755851924192), tinted("4472C4", -0.249977111117893), tinted("FFFFFF", -0.5), tinted("000000", 0.5)]).toEqual(["8FAADC", "2F5597", "808080", "808080"]);
});

import { withPrintDensity } from "../../../src/reports/charts/print-size";
import { svgChart } from "../../../src/reports/charts/svg-chart";
import { reportCharts } from "../../../src/reports/charts/report-charts";
import { drawPng } from "../../../src/workbench/draw-png";
import { inputOf } from "../sample-report";

test("withPrintDensity states 300 dots an inch behind the header, checksum and all", () => {
  const png = Uint8Array.from(Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVQIHWNgAAAAAgABz8g15QAAAABJRU5ErkJggg==", "base64"));
  const made = Buffer.from(withPrintDensity(png));
  expect(made.subarray(0, 33)).toEqual(Buffer.from(png.subarray(0, 33)));
  // The chunk as libpng writes it for 11811 dots a metre.
  expect(made.subarray(33, 54).toString("hex")).toBe("000000097048597300002e2300002e230178a53f76");
  expect(made.subarray(54)).toEqual(Buffer.from(png.subarray(33)));
});

test("what is no PNG stays as it is", () => {
  expect(withPrintDensity(new Uint8Array([1, 2, 3]))).toEqual(new Uint8Array([1, 2, 3]));
});

test("a chart is drawn 170 mm wide at 300 dots an inch, where this machine can draw one", async () => {
  const [chart] = reportCharts(inputOf()), drawn = await drawPng(svgChart(chart!));
  if (drawn.kind !== "drawn") return process.stderr.write(`not tested: no PNG can be drawn here (${drawn.kind})\n`);
  const png = Buffer.from(drawn.png);
  expect([png.readUInt32BE(16), png.subarray(37, 41).toString()]).toEqual([2008, "pHYs"]);
});

import { PRINT_WIDTH, withPrintDensity } from "../../reports/charts/print-size";
import type { SvgChart } from "../../reports/charts/svg-chart";
import { pictureAddress } from "../controls/picture-address";

/** What browsers draw at most on one canvas, along a side (Safari and WebView2 have 16,384). */
const MOST_SIDE = 16_000;

/** A chart at print resolution, drawn with the fonts of this computer. @throws Error when the browser has no canvas for it */
export async function drawPng(drawing: SvgChart): Promise<Uint8Array> {
  const picture = new Image(), scale = Math.min(PRINT_WIDTH / drawing.width, MOST_SIDE / drawing.height);
  picture.src = pictureAddress(drawing);
  await picture.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: Math.round(drawing.width * scale), height: Math.round(drawing.height * scale) });
  const pen = canvas.getContext("2d");
  pen?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (pen === null || png === null) throw new Error("浏览器不能绘制图片");
  return withPrintDensity(new Uint8Array(await png.arrayBuffer()));
}

/**
 * Puts a picture on the clipboard within the person's click: what is still being drawn is promised, lest the click be over.
 * Blocked in Excel on the web (https://github.com/OfficeDev/office-js/issues/1991).
 */
export async function copyImage(png: Promise<Uint8Array>): Promise<"copied" | "blocked"> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png.then((bytes) => new Blob([new Uint8Array(bytes)], { type: "image/png" })) })]);
    return "copied";
  } catch {
    return "blocked";
  }
}

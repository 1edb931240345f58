import type { DrawnChart } from "../pane-services";
import type { Pane } from "../pane";

/** Copies within the click; where pictures cannot be copied, the file is downloaded instead, and that is said. */
export async function copyChart(pane: Pane, { chart, drawing }: DrawnChart): Promise<void> {
  try {
    const png = pane.drawPng(drawing);
    if ((await pane.copyImage(png)) === "copied") return pane.store.change({ copied: chartKey(chart.id), notice: null });
    pane.save(fileName(chart.title), await png);
    pane.store.change({ copied: null, notice: { kind: "image-saved", detail: chart.title } });
  } catch (fault) {
    pane.store.change({ notice: pane.meaningOf(fault) });
  }
}

/** Hands the picture to the browser's downloads. */
export async function saveChart(pane: Pane, { chart, drawing }: DrawnChart): Promise<void> {
  try {
    pane.save(fileName(chart.title), await pane.drawPng(drawing));
    pane.store.change({ notice: null });
  } catch (fault) {
    pane.store.change({ notice: pane.meaningOf(fault) });
  }
}

/** Tables and charts have ids of their own. */
export const chartKey = (id: string): string => `chart ${id}`;

/** What no file system takes in a name. */
const fileName = (title: string): string => `${title.replace(/[\\/:*?"<>|\u0000-\u001f]/g, " ").slice(0, 80).trim() || "图"}.png`;

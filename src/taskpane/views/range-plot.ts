import type { VNode } from "preact";
import { h } from "../controls/element";
import type { Inspection } from "../../services/inspect/inspection";
import type { View } from "./view";

/** Below this height of a line names cannot be read. */
const LINE = 16, NAME = 84, WIDTH = 300;

/** Each unit's rank as a dot on the line of its range; the words stand with each line, so that nothing depends on the picture. */
export function rangePlot(ranges: NonNullable<Inspection["ranges"]>, { words }: View): VNode {
  const most = ranges.reduce((worst, each) => Math.max(worst, each.worst), 1);
  const x = (rank: number) => NAME + 8 + ((rank - 1) / Math.max(most - 1, 1)) * (WIDTH - NAME - 16);
  return h(
    "svg",
    { class: "ranges", viewBox: `0 0 ${WIDTH} ${ranges.length * LINE + 4}`, role: "img", "aria-label": ranges.map(({ name, best, worst }) => words.review.range(name, best, worst)).join(words.list) },
    ranges.map(({ name, rank, best, worst }, index) => {
      const y = index * LINE + LINE / 2 + 2;
      return h(
        "g",
        { key: name },
        h("title", {}, words.review.range(name, best, worst)),
        h("text", { x: NAME, y: y + 4, "text-anchor": "end" }, name),
        h("line", { x1: x(best), x2: x(worst), y1: y, y2: y }),
        h("circle", { cx: x(rank), cy: y, r: best === worst ? 4 : 3, class: best === worst ? "firm" : "loose" }),
      );
    }),
  );
}

import type { ComponentChildren, VNode } from "preact";
import { h } from "./element";

/** Terms on the left, what is to be said of each on the right; entries without anything to say are left out. */
export const factsList = (entries: readonly (readonly [term: string, said: readonly ComponentChildren[]])[]): VNode =>
  h(
    "dl",
    { class: "facts" },
    entries.flatMap(([term, said]) => (said.length === 0 ? [] : [h("div", {}, h("dt", {}, term), said.map((each) => h("dd", {}, each)))])),
  );

import type { ChartState } from "../../state";
import { child, elements, numberOf } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { categoryReference, numberReference, textReference } from "./print-cache";
import type { Resolve } from "./print-cache";

/**
 * Points the series of a chart to other cells and leaves all its looks alone, as when a table that a user's chart shows
 * grows. Gives false, with nothing done, when the series are not the same ones.
 */
export function retargetChart(space: XmlElement, chart: ChartState, resolve: Resolve): boolean {
  const plot = child(child(space, "chart"), "plotArea");
  const series = elements(plot).filter(each => each.local.endsWith("Chart")).flatMap(group => elements(group, "ser"))
    .sort((one, other) => (numberOf(child(one, "order"), "val") ?? 0) - (numberOf(child(other, "order"), "val") ?? 0));
  const prefix = space.name.slice(0, space.name.indexOf(":") + 1);
  if (series.length !== chart.series.length || prefix !== "c:") return false;
  const steps = chart.series.map((state, at) => {
    const found = series[at];
    const values = child(found, "val") ?? child(found, "yVal");
    const categories = child(found, "cat") ?? child(found, "xVal");
    const name = child(found, "tx");
    const fits = values !== undefined && !!categories === !!state.categoriesRef && !!child(name, "strRef") === !!state.nameRef;
    return { state, values, categories, name, fits };
  });
  if (steps.some(step => !step.fits)) return false;
  for (const { state, values, categories, name } of steps) {
    if (values) values.children = [numberReference(state.valuesRef, resolve)];
    if (categories && state.categoriesRef) categories.children = [categoryReference(state.categoriesRef, resolve)];
    if (name && state.nameRef) name.children = [textReference(state.nameRef, resolve)];
  }
  return true;
}

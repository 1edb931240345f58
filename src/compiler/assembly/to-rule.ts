import type { Measure, Rule, Term, TermGroup } from "../../assessment/rule";
import { distinct } from "../labels";
import type { MeasureDraft, TermItem } from "../patterns/pattern";
import { spanInClause, type Source } from "../text/source";
import type { Draft } from "./draft";

/** Numbers the measures, gives every term its span in the clause, and leaves out what is not said. */
export function toRule(draft: Draft, source: Source): Rule {
  const drafts: MeasureDraft[] = [];
  const terms = draft.terms.map((item): Term => {
    const shared = drafts.findIndex((measure) => sameMeasure(measure, item));
    const measure = shared >= 0 ? shared : drafts.push(item.measure) - 1;
    return { ...item.shape, measure, span: spanInClause(source, item) };
  });
  const labels = distinct(drafts.map(({ label }) => label));
  const measures = drafts.map((measure, index): Measure => ({ ...measure, label: labels[index] ?? measure.label }));
  return {
    start: draft.start,
    points: draft.points,
    measures,
    terms,
    groups: draft.groups.map((group): TermGroup => group),
    ...(draft.limit === null ? {} : { limit: draft.limit }),
    floor: draft.floor,
    ceiling: draft.ceiling,
    ...(draft.notApplicable === null ? {} : { notApplicable: draft.notApplicable }),
  };
}

/** Only a measured value may serve two terms (a rate with its slope and its threshold); two faults stay two facts. */
function sameMeasure(measure: MeasureDraft, item: TermItem): boolean {
  const other = item.measure;
  if (measure === other) return true;
  const measured = other.type === "rate" || other.type === "amount" || other.type === "rank" || (other.type === "count" && targeted(item));
  return measured && measure.type === other.type && measure.label === other.label && measure.unit === other.unit;
}

function targeted(item: TermItem): boolean {
  return item.shape.kind === "threshold" || (item.shape.kind === "per-unit" && item.shape.target !== undefined);
}

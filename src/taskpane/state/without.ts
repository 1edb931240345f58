import type { InspectionKind, ReviewState } from "./pane-state";

/** What was found, but for one of it. */
export function without(inspections: ReviewState["inspections"], kind: InspectionKind): ReviewState["inspections"] {
  const rest = { ...inspections };
  delete rest[kind];
  return rest;
}

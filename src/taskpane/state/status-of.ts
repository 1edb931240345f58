import type { PaneState, ActivityKind } from "./pane-state";
import type { Step } from "../pane-services";

/** The one answer to "can I trust what stands in the sheets right now?" */
export type Status =
  | { readonly kind: "starting" | "unanswered" | "outside" }
  | { readonly kind: "no-tables" }
  | { readonly kind: "incomplete"; readonly missing: readonly string[] }
  | { readonly kind: "running"; readonly activity: ActivityKind; readonly step: Step | null; readonly phase: "running" | "stopping" | "waiting" }
  /** Inputs changed since the sheets were filled. */
  | { readonly kind: "changed"; readonly tables: readonly string[] }
  | { readonly kind: "scored"; readonly at: string; readonly open: number }
  | { readonly kind: "blocked"; readonly errors: number }
  /** Checked and not written. */
  | { readonly kind: "checked"; readonly problems: number }
  /** Results stand in the sheets, and nobody has computed them in this session. */
  | { readonly kind: "unverified" }
  | { readonly kind: "ready" };

export function statusOf(state: PaneState): Status {
  const { stage, survey, activity, assessed, changed } = state;
  if (stage !== "open") return { kind: stage };
  if (activity !== null) return { kind: "running", activity: activity.kind, step: activity.step, phase: activity.phase };
  if (survey === null) return { kind: "starting" };
  if (survey.tables.length + survey.candidates.length === 0) return { kind: "no-tables" };
  if (survey.missing.length > 0) return { kind: "incomplete", missing: survey.missing };
  const standing = survey.results.length > 0;
  if (changed.length > 0 && (standing || assessed !== null)) return { kind: "changed", tables: changed };
  if (assessed?.writtenAt) return { kind: "scored", at: assessed.writtenAt, open: assessed.summary?.pending ?? 0 };
  if (standing) return { kind: "unverified" };
  if (assessed === null) return { kind: "ready" };
  const errors = assessed.problems.filter((problem) => problem.severity === "error").length;
  return errors > 0 ? { kind: "blocked", errors } : { kind: "checked", problems: assessed.problems.length };
}

import type { Assessment, WhenErrors } from "../pane-services";
import type { Pane } from "../pane";
import type { Assessed } from "../state/pane-state";
import { summarize } from "../summary/summarize";
import { makeReport } from "./make-report";
import { perform } from "./perform";

/** Checks everything and writes nothing. */
export const check = (pane: Pane): Promise<void> =>
  perform(pane, "check", async (run) => {
    const before = pane.store.get();
    const assessment = await pane.services.check(run);
    const assessed = assessedFrom(assessment);
    // The sheets still hold what was written, as long as no input has changed since.
    const writtenAt = before.changed.length === 0 ? (before.assessed?.writtenAt ?? null) : null;
    const survey = await pane.services.survey();
    // With no result in the sheets, this check is what the inputs are compared with from now on.
    pane.store.change({ assessed: { ...assessed, writtenAt }, changed: survey.results.length === 0 ? [] : pane.store.get().changed, focus: null, survey, review: forgotten(pane) });
    await makeReport(pane);
  });

/** Checks, scores and fills in the tables. */
export const scoreAndFill = (pane: Pane, whenErrors: WhenErrors = "leave", ranges: "with" | "without" = "without"): Promise<void> =>
  perform(pane, "score", async (run) => {
    const assessment = await pane.services.score(run, whenErrors, ranges);
    const written = assessment.outcome === "written";
    pane.store.change({
      assessed: { ...assessedFrom(assessment), writtenAt: written ? pane.clock() : null },
      changed: written ? [] : pane.store.get().changed,
      focus: null,
      review: forgotten(pane),
      notice: written ? null : { kind: NOTICES[assessment.outcome], detail: "" },
      survey: await pane.services.survey(),
    });
    await makeReport(pane);
  });

/** What inspectors found was about another state of the workbook. */
const forgotten = (pane: Pane) => ({ ...pane.store.get().review, inspections: {} });

const NOTICES = { errors: "no-result", refused: "refused", checked: "no-result" } as const;

const assessedFrom = ({ result, problems, origin }: Assessment): Assessed => ({
  result,
  origin,
  problems,
  summary: result === null ? null : summarize(result),
  writtenAt: null,
});

import { surveyQuietly, surveyWorkbook } from "../../../src/taskpane/actions/survey-workbook";
import { pane } from "../given/pane";
import { survey } from "../given/view";

const grown = { ...survey, results: [] };

test("surveyQuietly leaves a message standing, and shows nothing as running", async () => {
  const seen: unknown[] = [];
  const given = pane({ survey: () => Promise.resolve(grown) }, { notice: { kind: "no-result", detail: "" } });
  given.store.listen(({ activity }) => seen.push(activity));
  await surveyQuietly(given);
  expect(given.store.get()).toMatchObject({ survey: grown, notice: { kind: "no-result" } });
  expect(seen).toEqual([null]);
});

test("surveyQuietly waits for nobody: while something runs it does nothing", async () => {
  const given = pane({}, { activity: { kind: "score", step: null, phase: "running" } });
  await surveyQuietly(given);
  expect(given.store.get().survey).toBe(survey);
});

test("surveyWorkbook, being asked for, puts an old message away", async () => {
  const given = pane({ survey: () => Promise.resolve(grown) }, { notice: { kind: "stopped", detail: "" } });
  await surveyWorkbook(given);
  expect(given.store.get()).toMatchObject({ survey: grown, notice: null });
});

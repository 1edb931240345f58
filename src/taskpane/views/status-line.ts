import { h } from "../controls/element";
import type { Render, View } from "./view";
import type { Status } from "../state/status-of";
import { statusOf } from "../state/status-of";
import { button } from "../controls/button";

/** The one line that is always true, with the action that it calls for. */
export const statusLine: Render = (view) => {
  const status = statusOf(view.state);
  const running = status.kind === "running" ? status : null;
  return h(
    "div",
    { class: `status ${TONES[status.kind]}` },
    h(
      "div",
      { class: "status-row" },
      h("span", { class: "dot", "aria-hidden": "true" }, MARKS[TONES[status.kind]]),
      h("span", { class: "status-text", role: "status" }, textOf(status, view)),
      running?.step ? h("span", { class: "percent", "aria-hidden": "true" }, percentOf(running.step)) : null,
      nextStep(status, view),
    ),
    running === null ? null : progress(running, view),
  );
};

type Tone = "calm" | "busy" | "good" | "warn";
const TONES: Record<Status["kind"], Tone> = {
  starting: "busy", unanswered: "warn", outside: "calm", "no-tables": "calm", incomplete: "warn", running: "busy",
  changed: "warn", scored: "good", blocked: "warn", checked: "calm", unverified: "warn", ready: "calm",
};
const MARKS: Record<Tone, string> = { calm: "○", busy: "◐", good: "●", warn: "▲" };

function textOf(status: Status, { words }: View): string {
  const said = words.status;
  switch (status.kind) {
    case "starting":
    case "unanswered":
    case "outside":
    case "ready":
    case "unverified":
      return said[status.kind];
    case "no-tables":
      return said.noTables;
    case "incomplete":
      return said.incomplete(status.missing.join(words.list));
    case "running":
      return status.phase === "running" ? said.running[status.activity] : said[status.phase];
    case "changed":
      return said.changed(status.tables.join(words.list));
    case "scored":
      return said.scored(status.at, status.open);
    case "blocked":
      return said.blocked(status.errors);
    case "checked":
      return said.checked(status.problems);
    default:
      return status satisfies never;
  }
}

function nextStep(status: Status, { words, actions }: View) {
  if (status.kind === "running" && (status.activity === "check" || status.activity === "score" || status.activity === "forms" || status.activity === "inspect" || status.activity === "ranges" || status.activity === "scorecards")) return button({ label: words.status.stop, onClick: actions.stop, disabled: status.phase === "stopping" });
  if (status.kind === "changed" || status.kind === "unverified") return button({ label: words.status.again, onClick: actions.score });
  return null;
}

const percentOf = ({ done, total }: { done: number; total: number }) => (total > 0 ? `${Math.floor((100 * done) / total)}%` : "");

function progress({ step, activity }: Extract<Status, { kind: "running" }>, { words }: View) {
  const known = step !== null && step.total > 0;
  return h(
    "div",
    { class: "progress" },
    h("fluent-progress-bar", { "aria-label": words.status.running[activity], thickness: "medium", ...(known ? { max: step.total, value: step.done } : {}) }),
    step === null ? null : h("span", { class: "step" }, known && step.total > 1 ? `${step.label} ${step.done}/${step.total}` : step.label),
  );
}

import type { Stage } from "../state/pane-state";

const PATIENCE = 15_000;

/**
 * Waits for Office to say where the page runs. `Office.onReady` can stay silent when Excel restores a pane with a
 * workbook (https://github.com/OfficeDev/office-js/issues/2716), so the wait is told as "unanswered" after a while; an
 * answer that comes later still counts.
 */
export function waitForOffice(tell: (stage: Stage) => void, after: (milliseconds: number, then: () => void) => () => void): void {
  if (typeof Office === "undefined") {
    tell("unanswered");
    return;
  }
  const callOff = after(PATIENCE, () => tell("unanswered"));
  void Office.onReady(({ host }) => {
    callOff();
    tell(host === Office.HostType.Excel ? "open" : "outside");
  });
}

import type { Run } from "../pane-services";
import type { Pane } from "../pane";
import type { ActivityKind } from "../state/pane-state";

const SILENCE = 3_000;

/**
 * The door of every action: one at a time, with progress, a way to stop, and errors turned into a message with a next
 * step. A second call while one runs does nothing, because the buttons say what is running.
 */
export async function perform(pane: Pane, kind: ActivityKind, work: (run: Run) => Promise<void>): Promise<void> {
  const { store } = pane;
  if (store.get().activity !== null) return;
  const control = new AbortController();
  let calm = () => {};
  const listen = () => {
    calm();
    calm = pane.after(SILENCE, () => phase("waiting"));
  };
  const phase = (next: "waiting" | "running") => {
    const { activity } = store.get();
    if (activity !== null && activity.phase !== "stopping") store.change({ activity: { ...activity, phase: next } });
  };
  pane.memory.stop = () => {
    control.abort();
    const { activity } = store.get();
    if (activity !== null) store.change({ activity: { ...activity, phase: "stopping" } });
  };
  store.change({ activity: { kind, step: null, phase: "running" }, notice: null, copied: null });
  listen();
  try {
    await work({
      signal: control.signal,
      progress: (step) => {
        listen();
        const { activity } = store.get();
        if (activity !== null) store.change({ activity: { kind, step, phase: activity.phase === "stopping" ? "stopping" : "running" } });
      },
    });
  } catch (fault) {
    store.change({ notice: fault === control.signal.reason ? { kind: "stopped", detail: "" } : pane.meaningOf(fault) });
  } finally {
    calm();
    pane.memory.stop = null;
    store.change({ activity: null });
  }
}

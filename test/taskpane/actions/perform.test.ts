import { perform } from "../../../src/taskpane/actions/perform";
import { stop } from "../../../src/taskpane/actions/stop";
import { pane } from "../given/pane";

test("perform shows the step while it runs and nothing afterwards", async () => {
  const given = pane({});
  const seen: unknown[] = [];
  await perform(given, "score", async ({ progress }) => {
    seen.push(given.store.get().activity);
    progress({ label: "计算", done: 1, total: 2 });
    seen.push(given.store.get().activity);
  });
  expect(seen).toEqual([{ kind: "score", step: null, phase: "running" }, { kind: "score", step: { label: "计算", done: 1, total: 2 }, phase: "running" }]);
  expect(given.store.get().activity).toBeNull();
  expect(given.timers).toEqual([]);
});

test("perform runs one thing at a time", async () => {
  const given = pane({});
  let second = 0;
  await perform(given, "score", async () => {
    await perform(given, "check", async () => void second++);
  });
  expect(second).toBe(0);
});

test("perform: an error becomes a message with a next step", async () => {
  const given = pane({});
  await perform(given, "score", () => Promise.reject(Object.assign(new Error("denied"), { code: "AccessDenied" })));
  expect(given.store.get()).toMatchObject({ activity: null, notice: { kind: "protected" } });
});

test("perform: after a stop nothing is reported as an error", async () => {
  const given = pane({});
  await perform(given, "score", async ({ signal }) => {
    stop(given);
    expect(given.store.get().activity?.phase).toBe("stopping");
    signal.throwIfAborted();
  });
  expect(given.store.get()).toMatchObject({ activity: null, notice: { kind: "stopped" } });
});

test("perform: silence is said, and progress ends it", async () => {
  const given = pane({});
  await perform(given, "check", async ({ progress }) => {
    given.timers.at(-1)?.();
    expect(given.store.get().activity?.phase).toBe("waiting");
    progress({ label: "读取", done: 0, total: 1 });
    expect(given.store.get().activity?.phase).toBe("running");
  });
});

test("stop without anything that runs does nothing", () => {
  const given = pane({});
  stop(given);
  expect(given.store.get().activity).toBeNull();
});

import type { Pane } from "../../../src/taskpane/pane";
import type { PaneServices } from "../../../src/taskpane/pane-services";
import type { PaneState } from "../../../src/taskpane/state/pane-state";
import { createStore } from "../../../src/taskpane/state/create-store";
import { meaningOf } from "../../../src/taskpane/host/meaning-of";
import { state } from "./view";

/** A pane over services that a test states; those that it does not state may not be called. */
export function pane(services: Partial<PaneServices>, part: Partial<PaneState> = {}): Pane & { readonly timers: (() => void)[] } {
  const timers: (() => void)[] = [];
  return {
    store: createStore(state(part)),
    services: new Proxy(services as PaneServices, {
      get: (known, name) => known[name as keyof PaneServices] ?? (() => Promise.reject(new Error(`${String(name)} was not expected`))),
    }),
    clock: () => "11:05",
    meaningOf,
    copy: () => Promise.resolve("copied"),
    drawPng: () => Promise.resolve(new Uint8Array([1])),
    copyImage: () => Promise.resolve("copied"),
    save: () => undefined,
    after: (_, then) => {
      timers.push(then);
      return () => void timers.splice(timers.indexOf(then), timers.includes(then) ? 1 : 0);
    },
    show: () => Promise.resolve(),
    memory: { stop: null, problem: -1 },
    timers,
  };
}

import type { SvgChart } from "../reports/charts/svg-chart";
import type { Notice, PaneState } from "./state/pane-state";
import type { PaneServices } from "./pane-services";
import type { Store } from "./state/create-store";

/** What an action needs: the state, the workbook, and the few things of the page that actions touch. */
export interface Pane {
  readonly store: Store<PaneState>;
  readonly services: PaneServices;
  /** The time as the clock on the wall shows it, 10:32. */
  readonly clock: () => string;
  /** What an error that reached a door means to a person. */
  readonly meaningOf: (fault: unknown) => Notice;
  readonly copy: (payload: { readonly html: string; readonly text: string }) => Promise<"copied" | "blocked">;
  /** A chart as a PNG at print resolution. */
  readonly drawPng: (drawing: SvgChart) => Promise<Uint8Array>;
  readonly copyImage: (png: Promise<Uint8Array>) => Promise<"copied" | "blocked">;
  /** Hands a file to the browser's downloads. */
  readonly save: (name: string, bytes: Uint8Array) => void;
  /** Calls back after the milliseconds; returns how to call it off. */
  readonly after: (milliseconds: number, then: () => void) => () => void;
  /** Shows the pane when it is closed or behind. */
  readonly show: () => Promise<void>;
  /** What no view shows: how the one running activity is stopped, and the last problem that was gone to. */
  readonly memory: { stop: (() => void) | null; problem: number };
}

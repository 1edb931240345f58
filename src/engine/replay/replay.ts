import type { Scheme } from "../../assessment/scheme";
import type { Settings } from "../../assessment/settings";
import { prepare } from "../prepare/prepare";
import { run } from "../run/run";
import type { Scored } from "../run/scored";

/** The whole scoring again, of an edited scheme. */
export const replay = (scheme: Scheme): Scored => run(prepare(scheme));

/** The same facts and clauses under other settings. */
export const replaySettings = (scheme: Scheme, settings: Partial<Settings>): Scored => replay({ ...scheme, settings: { ...scheme.settings, ...settings } });

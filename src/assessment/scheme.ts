import type { Department } from "./department";
import type { Duty } from "./duty";
import type { Indicator } from "./indicator";
import type { Observation } from "./observation";
import type { Settings } from "./settings";

/** Everything that a scoring needs, in memory: the engine's one input. */
export interface Scheme {
  readonly departments: readonly Department[];
  readonly indicators: readonly Indicator[];
  readonly duties: readonly Duty[];
  readonly observations: readonly Observation[];
  readonly settings: Settings;
}

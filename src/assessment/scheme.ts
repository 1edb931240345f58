import type { Department } from "./department";
import type { Duty } from "./duty";
import type { Indicator } from "./indicator";
import type { Observation } from "./observation";
import type { Override } from "./override";
import type { PastFigure } from "./past-figure";
import type { RecordLedger } from "./record-ledger";
import type { Settings } from "./settings";
import type { Phrase, YearlyFigure } from "./yearly-figure";

/** Everything that a scoring needs, in memory: the engine's one input. */
export interface Scheme {
  readonly departments: readonly Department[];
  readonly indicators: readonly Indicator[];
  readonly duties: readonly Duty[];
  readonly observations: readonly Observation[];
  readonly settings: Settings;
  /** 台账: records that become facts before anything is scored. */
  readonly ledgers?: readonly RecordLedger[];
  /** 复核改分: scores that reviewers gave, one for an item at most. */
  readonly overrides?: readonly Override[];
  /** 历年得分, for comparison; what a rule asks of last year stands among the observations. */
  readonly history?: readonly PastFigure[];
  /** 年度数据 and 报告用语, for reports. */
  readonly yearly?: readonly YearlyFigure[];
  readonly phrases?: readonly Phrase[];
}

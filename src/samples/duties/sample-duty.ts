/** A duty as the sample writes it down; its rows in 责任清单 share one 事项编号. */
export interface SampleDuty {
  readonly title: string;
  readonly basis: string;
  /** Ids of its indicators, joined by 、. */
  readonly indicators: string;
  /** 责任单位 as an official would type them: 各单位, groups, names or short names joined by 、. */
  readonly lead: string;
  readonly support?: string;
  readonly deadline: string;
}

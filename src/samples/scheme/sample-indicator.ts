/** An indicator as the sample writes it down: what varies between the rows of 考评细则. */
export interface SampleIndicator {
  readonly id: string;
  readonly level2: string;
  readonly level3: string;
  /** null: the row has no points of its own (vetoes). */
  readonly points: number | null;
  readonly clause: string;
  readonly category?: "加分" | "扣分" | "否决";
  /** 适用组别; every group when absent. */
  readonly groups?: string;
  /** 不适用处理; the scheme's setting when absent. */
  readonly notApplicable?: string;
  readonly scorer: string;
  readonly note?: string;
}

/** One of the seven work areas (一级指标), or the items outside the hundred points. */
export interface SampleArea {
  readonly level1: string;
  readonly indicators: readonly SampleIndicator[];
}

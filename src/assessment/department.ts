import type { Place } from "./problem";

/** A department 单位: bureau, street or park. */
export interface Department {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  /** 组别; "" when there are no groups. */
  readonly group: string;
  readonly where?: Place;
}

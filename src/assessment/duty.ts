import type { Place } from "./problem";

/** A duty 责任事项: one row of the responsibility list 责任清单, its units and indicators resolved to codes and ids. */
export interface Duty {
  readonly id: string;
  readonly title: string;
  /** 依据. */
  readonly basis: string;
  readonly indicators: readonly string[];
  /** Codes of the departments that owe it. */
  readonly departments: readonly string[];
  /** The same as the list names them: a unit by its code, a group or everybody as such; absent where only units are known. */
  readonly owners?: readonly string[];
  readonly role: Role;
  /** 完成时限 as it stands, and as an ISO date where it is one. */
  readonly deadline: string;
  readonly deadlineDate?: string;
  readonly where?: Place;
}

/** 责任类型: 牵头, 配合. */
export type Role = "lead" | "support";

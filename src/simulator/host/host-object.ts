import type { Session } from "./session";

/**
 * What the client may ask of a host class, by Office.js's own names. `scalars` are loaded as values (all of them when
 * a load names none), `navigations` lead to other objects, `events` maps the tail of a `_Register…` method to the
 * number under which the client expects the event. Methods are the functions on the class itself.
 */
export interface Shape {
  readonly type: string;
  readonly scalars: readonly string[];
  readonly navigations?: readonly string[];
  readonly events?: Readonly<Record<string, number>>;
}

/** An object of Excel's model: a thin view of the plain state, made anew whenever a batch names it. */
export abstract class HostObject {
  abstract readonly shape: Shape;

  constructor(readonly session: Session) {}

  /** Events of this object go to handlers registered under this id; workbook-wide ones under "Workbook". */
  get eventTarget(): string {
    return "Workbook";
  }
}

/** A collection: what a query of it lists under `items`. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract items(): readonly Item[];

  getCount(): number {
    return this.items().length;
  }

  get count(): number {
    return this.getCount();
  }
}

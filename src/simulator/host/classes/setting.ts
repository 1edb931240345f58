import { HostObject, type Shape } from "../host-object";
import type { Session } from "../session";

const shape: Shape = { type: "Setting", scalars: ["_Id", "key", "value"] };

/** https://learn.microsoft.com/javascript/api/excel/excel.setting */
export class Setting extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    readonly key: string,
  ) {
    super(session);
  }

  get _Id(): string {
    return this.key;
  }

  get value(): unknown {
    return this.session.state.settings.get(this.key);
  }

  set value(value: unknown) {
    this.session.state.settings.set(this.key, value);
  }

  delete(): void {
    this.session.state.settings.delete(this.key);
  }
}

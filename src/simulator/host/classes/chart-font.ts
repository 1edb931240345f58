import { HostObject, type Shape } from "../host-object";
import type { Session } from "../session";
import { settingsObject, type SettingsSource } from "./settings-object";

/** The `format` of a chart part of which only the font is kept. */
export function fontFormat(session: Session, source: SettingsSource): HostObject {
  return new FontFormat(session, source);
}

class FontFormat extends HostObject {
  readonly shape: Shape;
  readonly #source: SettingsSource;

  constructor(session: Session, source: SettingsSource) {
    super(session);
    this.#source = source;
    this.shape = { type: source.type, scalars: [], navigations: ["font"] };
  }

  get font(): HostObject {
    return settingsObject(this.session, { ...this.#source, type: "ChartFont" });
  }
}

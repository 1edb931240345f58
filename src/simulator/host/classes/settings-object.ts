import { HostObject, type Shape } from "../host-object";
import type { Session } from "../session";

export interface SettingsSource {
  /** The Office.js class. */
  readonly type: string;
  /** Every scalar with the value it has while it is not set. */
  readonly defaults: Readonly<Record<string, unknown>>;
  read(): Readonly<Record<string, unknown>>;
  /** Takes all settings, the changed one among them. */
  write(settings: Record<string, unknown>): void;
}

/** A host object that is nothing but named settings: what is set is kept and given back. */
export function settingsObject(session: Session, source: SettingsSource): HostObject {
  return new SettingsObject(session, source);
}

class SettingsObject extends HostObject {
  readonly shape: Shape;

  constructor(session: Session, source: SettingsSource) {
    super(session);
    this.shape = { type: source.type, scalars: Object.keys(source.defaults) };
    for (const [name, fallback] of Object.entries(source.defaults)) {
      Object.defineProperty(this, name, {
        get: () => source.read()[name] ?? fallback,
        set: (value: unknown) => source.write({ ...source.read(), [name]: value }),
      });
    }
  }
}

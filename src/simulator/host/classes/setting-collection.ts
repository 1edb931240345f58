import { invalidArgument, itemNotFound } from "../errors";
import { HostCollection, type Shape } from "../host-object";
import { Setting } from "./setting";

const shape: Shape = { type: "SettingCollection", scalars: [] };

/** https://learn.microsoft.com/javascript/api/excel/excel.settingcollection */
export class SettingCollection extends HostCollection<Setting> {
  readonly shape = shape;

  items(): readonly Setting[] {
    return [...this.session.state.settings.keys()].map((key) => new Setting(this.session, key));
  }

  /** Sets or adds. */
  add(key: string, value: unknown): Setting {
    if (typeof key !== "string" || key === "" || key.length > 255) throw invalidArgument();
    this.session.state.settings.set(key, value);
    return new Setting(this.session, key);
  }

  getItem(key: string): Setting {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(key: string): Setting | null {
    return this.session.state.settings.has(key) ? new Setting(this.session, key) : null;
  }
}

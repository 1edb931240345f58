import type { ConditionalFormatState, SheetState } from "../../state";
import { HostObject, type Shape } from "../host-object";
import type { Session } from "../session";
import { settingsObject } from "./settings-object";

const shape: Shape = {
  type: "DataBarConditionalFormat",
  scalars: ["axisColor", "axisFormat", "barDirection", "lowerBoundRule", "showDataBarOnly", "upperBoundRule"],
  navigations: ["negativeFormat", "positiveFormat"],
};

const DEFAULTS: Readonly<Record<string, unknown>> = {
  axisColor: "#000000",
  axisFormat: "Automatic",
  barDirection: "Context",
  lowerBoundRule: { type: "LowestValue" },
  showDataBarOnly: false,
  upperBoundRule: { type: "HighestValue" },
};

const POSITIVE = { fillColor: "#638EC6", gradientFill: true, borderColor: "" };
const NEGATIVE = { fillColor: "#FF0000", matchPositiveFillColor: false, borderColor: "", matchPositiveBorderColor: true };

/** https://learn.microsoft.com/javascript/api/excel/excel.databarconditionalformat */
export class DataBarConditionalFormat extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly sheet: SheetState,
    private readonly state: ConditionalFormatState,
  ) {
    super(session);
    for (const name of shape.scalars) {
      Object.defineProperty(this, name, {
        get: () => this.state.rule[name] ?? DEFAULTS[name],
        set: (value: unknown) => this.set({ [name]: value }),
      });
    }
  }

  get positiveFormat(): HostObject {
    return this.part("positiveFormat", "ConditionalDataBarPositiveFormat", POSITIVE);
  }

  get negativeFormat(): HostObject {
    return this.part("negativeFormat", "ConditionalDataBarNegativeFormat", NEGATIVE);
  }

  private part(name: string, type: string, defaults: Readonly<Record<string, unknown>>): HostObject {
    return settingsObject(this.session, {
      type,
      defaults,
      read: () => (this.state.rule[name] ?? {}) as Record<string, unknown>,
      write: (settings) => this.set({ [name]: settings }),
    });
  }

  private set(settings: Record<string, unknown>): void {
    this.state.rule = { ...this.state.rule, ...settings };
    this.sheet.touched.add("conditionalFormats");
  }
}

import { invalidArgument } from "../errors";
import { HostObject, type Shape } from "../host-object";

const shape: Shape = {
  type: "Application",
  scalars: ["calculationEngineVersion", "calculationMode", "calculationState"],
};

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
export class Application extends HostObject {
  readonly shape = shape;
  readonly calculationEngineVersion = 191_029;
  readonly calculationState = "Done";

  get calculationMode(): string {
    return this.session.state.calculationMode;
  }

  set calculationMode(value: string) {
    const mode = MODES.find((each) => each === value);
    if (!mode) throw invalidArgument();
    this.session.state.calculationMode = mode;
  }

  calculate(type: string): void | Promise<void> {
    switch (type) {
      case "Recalculate":
        return this.session.calculation.calculate();
      case "Full":
      case "FullRebuild":
        return this.session.calculation.calculateFull();
      default:
        throw invalidArgument();
    }
  }

  /** Formulas are brought up to date at the end of a batch and before reads, so there is nothing to hold back. */
  suspendApiCalculationUntilNextSync(): void {
    return;
  }

  suspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}

import type { ConditionalFormatState, SheetState } from "../../state";
import { invalidArgument } from "../errors";
import { isBalancedFormula } from "../formulas/is-balanced-formula";
import { HostObject, type Shape } from "../host-object";
import type { Session } from "../session";

const shape: Shape = { type: "ConditionalFormatRule", scalars: ["formula", "formulaLocal"] };

/** The formula of a Custom format. https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule */
export class ConditionalFormatRule extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly sheet: SheetState,
    private readonly state: ConditionalFormatState,
  ) {
    super(session);
  }

  get formula(): string {
    const { formula } = this.state.rule;
    return typeof formula === "string" ? formula : "";
  }

  set formula(formula: unknown) {
    if (typeof formula !== "string" || !formula.startsWith("=") || !isBalancedFormula(formula)) throw invalidArgument();
    this.state.rule = { ...this.state.rule, formula };
    this.sheet.touched.add("conditionalFormats");
  }

  get formulaLocal(): string {
    return this.formula;
  }

  set formulaLocal(formula: unknown) {
    this.formula = formula as string;
  }
}

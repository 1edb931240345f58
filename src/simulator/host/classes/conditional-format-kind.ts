import type { ConditionalFormatState, SheetState } from "../../state";
import { invalidArgument } from "../errors";
import { HostObject, type Shape } from "../host-object";
import type { Session } from "../session";
import { ConditionalFormatRule } from "./conditional-format-rule";
import { ConditionalRangeFormat } from "./conditional-range-format";

export interface KindPlace {
  readonly sheet: SheetState;
  readonly state: ConditionalFormatState;
  readonly shape: Shape;
}

/**
 * The settings of one type of conditional format, kept under Office.js's own words in `ConditionalFormatState.rule`:
 * the members of `rule` for comparisons, texts, top and bottom and presets, those of `criteria` for colour scales.
 */
export class ConditionalFormatKind extends HostObject {
  readonly shape: Shape;
  readonly #place: KindPlace;

  constructor(session: Session, place: KindPlace) {
    super(session);
    this.shape = place.shape;
    this.#place = place;
  }

  /** The rule itself, except for Custom, where it is an object of its own. */
  get rule(): unknown {
    const { sheet, state } = this.#place;
    return state.type === "Custom" ? new ConditionalFormatRule(this.session, sheet, state) : state.rule;
  }

  set rule(rule: unknown) {
    if (rule === null || typeof rule !== "object") throw invalidArgument();
    this.replace({ ...rule });
  }

  get criteria(): unknown {
    const { state } = this.#place;
    return state.type === "ColorScale" ? state.rule : (state.rule["criteria"] ?? null);
  }

  set criteria(criteria: unknown) {
    if (criteria === null || typeof criteria !== "object") throw invalidArgument();
    if (this.#place.state.type === "ColorScale") this.replace({ ...criteria });
    else this.set("criteria", criteria);
  }

  /** Whether a colour scale has a midpoint. */
  get threeColorScale(): boolean {
    return Boolean(this.#place.state.rule["midpoint"]);
  }

  get style(): unknown {
    return this.#place.state.rule["style"] ?? "ThreeTrafficLights1";
  }

  set style(style: unknown) {
    this.set("style", style);
  }

  get reverseIconOrder(): unknown {
    return this.#place.state.rule["reverseIconOrder"] ?? false;
  }

  set reverseIconOrder(reverse: unknown) {
    this.set("reverseIconOrder", reverse);
  }

  get showIconOnly(): unknown {
    return this.#place.state.rule["showIconOnly"] ?? false;
  }

  set showIconOnly(only: unknown) {
    this.set("showIconOnly", only);
  }

  get format(): ConditionalRangeFormat {
    const { sheet, state } = this.#place;
    return new ConditionalRangeFormat(this.session, sheet, state);
  }

  private set(name: string, value: unknown): void {
    this.replace({ ...this.#place.state.rule, [name]: value });
  }

  private replace(rule: Record<string, unknown>): void {
    const { sheet, state } = this.#place;
    state.rule = rule;
    sheet.touched.add("conditionalFormats");
  }
}

import type { VNode } from "preact";
import { h } from "./element";

export interface ButtonOptions {
  readonly label: string;
  readonly onClick: () => void;
  readonly appearance?: "primary" | "outline" | "subtle";
  readonly disabled?: boolean;
  /** What a screen reader says instead of the label, where the label alone does not say what it is about. */
  readonly spoken?: string;
}

/** A Fluent button; one primary button a view. Its being disabled is also said in an attribute that assistive technology and checkers see through the shadow root. */
export const button = ({ label, onClick, appearance = "outline", disabled = false, spoken }: ButtonOptions): VNode =>
  h("fluent-button", { appearance, size: "small", disabled, onClick: disabled ? undefined : onClick, ...(disabled ? { "aria-disabled": "true" } : {}), ...(spoken === undefined ? {} : { "aria-label": spoken }) }, label);

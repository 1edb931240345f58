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

/** A Fluent button; one primary button a view. */
export const button = ({ label, onClick, appearance = "outline", disabled = false, spoken }: ButtonOptions): VNode =>
  h("fluent-button", { appearance, size: "small", disabled, onClick: disabled ? undefined : onClick, ...(spoken === undefined ? {} : { "aria-label": spoken }) }, label);

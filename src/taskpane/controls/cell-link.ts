import type { VNode } from "preact";
import { h } from "./element";
import type { Place } from "../../assessment/problem";
import type { View } from "../views/view";
import { placeText } from "../actions/go-to";

/** A figure's cell, which it selects. */
export const cellLink = (view: View, place: Place): VNode =>
  h("button", { type: "button", class: "link cell", onClick: () => view.actions.goTo(place), "aria-label": view.words.score.goTo(placeText(place)) }, placeText(place), h("span", { "aria-hidden": "true" }, " →"));

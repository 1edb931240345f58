import type { Attributes, ComponentChildren, VNode } from "preact";
import { h as create } from "preact";

/** An element as plain data. Strings among the children become text, never markup. */
export const h = (tag: string, properties: Readonly<Record<string, unknown>>, ...children: readonly ComponentChildren[]): VNode =>
  create(tag, properties as Attributes, ...children) as VNode;

import type { ComponentChildren, VNode } from "preact";

type Properties = Readonly<Record<string, unknown>> & { readonly children?: ComponentChildren };

/** Every element of a drawn view, in document order. */
export function elementsOf(node: ComponentChildren): VNode<Properties>[] {
  if (Array.isArray(node)) return node.flatMap((each) => elementsOf(each as ComponentChildren));
  if (typeof node !== "object" || node === null || !("props" in node)) return [];
  const element = node as VNode<Properties>;
  return [element, ...elementsOf(element.props.children)];
}

/** The text that a person reads, with a line for each block. */
export function textOf(node: ComponentChildren): string {
  if (Array.isArray(node)) return node.map((each) => textOf(each as ComponentChildren)).join("");
  if (typeof node === "string" || typeof node === "number") return String(node);
  if (typeof node !== "object" || node === null || !("props" in node)) return "";
  const element = node as VNode<Properties>;
  const own = textOf(element.props.children);
  return typeof element.type === "string" && ["span", "strong", "ruby", "rt", "button"].includes(element.type) ? own : `${own}\n`;
}

/** The lines of textOf without empty ones. */
export const linesOf = (node: ComponentChildren): string[] => textOf(node).split("\n").map((line) => line.trim()).filter((line) => line !== "");

/** What a tap on the element with this text calls. */
export function tap(node: ComponentChildren, text: string): void {
  const found = elementsOf(node).find((element) => typeof element.props["onClick"] === "function" && textOf(element).trim() === text);
  if (found === undefined) throw new Error(`nothing to tap says “${text}”; there is ${elementsOf(node).filter((each) => each.props["onClick"]).map((each) => `“${textOf(each).trim()}”`).join(", ")}`);
  (found.props["onClick"] as () => void)();
}

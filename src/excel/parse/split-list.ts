import { foldText } from "./fold-text";

/** Names joined by 、 , ; in either width, or by line breaks, each folded; empty ones are passed over. */
export function splitList(text: string): readonly string[] {
  return text.split(/[\u3001,\uFF0C;\uFF1B\n\r]+/).map(foldText).filter((name) => name !== "");
}

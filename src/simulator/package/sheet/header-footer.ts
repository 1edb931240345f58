import type { PageState } from "../../state";

type Kind = "Header" | "Footer";
type Texts = PageState["headersFooters"];

/** "&L…&C…&R…" (ECMA-376 part 1, 18.3.1.39) -> the three texts; what stands before any mark is in the middle. */
export function splitHeaderFooter(text: string, kind: Kind): Texts {
  const parts: Texts = {};
  let place: "left" | "center" | "right" = "center";
  for (const piece of text.match(/&[LCR]|&"[^"]*"|&[^]|[^&]+/g) ?? []) {
    if (piece === "&L") place = "left";
    else if (piece === "&C") place = "center";
    else if (piece === "&R") place = "right";
    else parts[`${place}${kind}`] = (parts[`${place}${kind}`] ?? "") + piece;
  }
  return parts;
}

export function joinHeaderFooter(texts: Texts, kind: Kind): string {
  const part = (mark: string, text: string | undefined): string => (text ? mark + text : "");
  return part("&L", texts[`left${kind}`]) + part("&C", texts[`center${kind}`]) + part("&R", texts[`right${kind}`]);
}

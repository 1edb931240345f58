import type { PackageDraft } from "../parts/package-draft";
import { child, element, elements } from "../xml/xml-element";

/** docProps/app.xml lists the sheets' names for whoever looks without opening; a stale list misleads. */
export function writeTitles(draft: PackageDraft, names: readonly string[]): void {
  const part = draft.related("", "extended-properties")?.target;
  const tree = part === undefined ? undefined : draft.tree(part);
  if (part === undefined || !child(tree, "TitlesOfParts") || !tree) return;
  const text = (name: string): ReturnType<typeof element> => element("vt:lpstr", {}, [name]);
  tree.attributes.set("xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes");
  tree.children = elements(tree).map(each => {
    if (each.local === "TitlesOfParts") return element(each.name, {}, [element("vt:vector", { size: names.length, baseType: "lpstr" }, names.map(text))]);
    if (each.local !== "HeadingPairs") return each;
    const pair = [element("vt:variant", {}, [text("Worksheets")]), element("vt:variant", {}, [element("vt:i4", {}, [String(names.length)])])];
    return element(each.name, {}, [element("vt:vector", { size: 2, baseType: "variant" }, pair)]);
  });
  draft.putTree(part, tree);
}

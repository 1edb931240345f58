import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PARAMETER_SHAPES } from "../src/functions/parameter-shapes";
import type { XmlElement } from "../src/simulator/package/xml/xml-element";
import { attribute, child, descend, elements, textOf } from "../src/simulator/package/xml/xml-element";
import { parseXml } from "../src/simulator/package/xml/parse-xml";
import { RIBBON_ACTIONS } from "../src/taskpane/ribbon/ribbon-actions";

const BASE = "https://localhost:3000/";
const manifest = parseXml(readFileSync("manifest.xml", "utf8"));
const overrides = child(manifest, "VersionOverrides") as XmlElement;
const host = descend(overrides, "Hosts", "Host") as XmlElement;
const resources = child(overrides, "Resources") as XmlElement;
const all = everything(manifest);
const named = (local: string) => all.filter((each) => each.local === local);
const order = (parent: XmlElement) => elements(parent).map((each) => each.local);

function everything(from: XmlElement): XmlElement[] {
  return [from, ...elements(from).flatMap(everything)];
}

/** A resource's text in every locale: the default first. */
const inEveryLocale = (resource: XmlElement) => [attribute(resource, "DefaultValue") ?? "", ...elements(resource, "Override").map((each) => attribute(each, "Value") ?? "")];

/** The order is the schema's (an xs:sequence): Excel refuses another. */
test("elements stand in the order of the schema", () => {
  expect(order(manifest)).toEqual([
    "Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl",
    "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides", "ExtendedOverrides",
  ]);
  expect(order(overrides)).toEqual(["Hosts", "Resources"]);
  expect(order(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
  expect(order(descend(host, "AllFormFactors", "ExtensionPoint") as XmlElement)).toEqual(["Script", "Page", "Metadata", "Namespace"]);
  expect(order(child(host, "DesktopFormFactor") as XmlElement)).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
  expect(order(resources)).toEqual(["Images", "Urls", "ShortStrings", "LongStrings"]);
  for (const tab of named("CustomTab")) expect(order(tab)).toEqual(["Group", "Label"]);
  for (const group of named("Group")) expect(order(group)).toEqual(["Label", "Icon", ...elements(group, "Control").map(() => "Control")]);
  for (const control of named("Control")) expect(order(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
});

test("identity: a GUID, a version of four numbers, Chinese by default and English beside it", () => {
  expect(textOf(child(manifest, "Id"))).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(textOf(child(manifest, "Version"))).toBe(`${version}.0`);
  expect(textOf(child(manifest, "DefaultLocale"))).toBe("zh-CN");
  for (const override of named("Override")) expect(attribute(override, "Locale")).toBe("en-US");
});

test("the API sets are those of Office LTSC 2021", () => {
  const sets = named("Set").map((each) => `${attribute(each, "Name")} ${attribute(each, "MinVersion")}`);
  expect(sets).toEqual(["SharedRuntime 1.1", "ExcelApi 1.14", "CustomFunctionsRuntime 1.3"]);
});

test("one shared runtime: runtime, functions' page, function file and task pane are the same page", () => {
  const runtime = named("Runtime");
  expect(runtime.map((each) => attribute(each, "lifetime"))).toEqual(["long"]);
  const page = attribute(runtime[0], "resid");
  expect(attribute(named("FunctionFile")[0], "resid")).toBe(page);
  expect(attribute(descend(host, "AllFormFactors", "ExtensionPoint", "Page", "SourceLocation"), "resid")).toBe(page);
  const panes = named("Action").filter((each) => attribute(each, "type") === "ShowTaskpane");
  expect(panes.map((each) => attribute(child(each, "SourceLocation"), "resid"))).toEqual([page]);
});

describe("resources", () => {
  const declared = elements(resources).flatMap((kind) => elements(kind));
  const ids = declared.map((each) => attribute(each, "id") ?? "");

  test("every resid is declared once, is at most 32 characters long, and is used", () => {
    const used = new Set(all.flatMap((each) => attribute(each, "resid") ?? []));
    expect([...used].filter((resid) => !ids.includes(resid))).toEqual([]);
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  test("texts are as short as Excel wants them, in every locale", () => {
    for (const [kind, most] of [["ShortStrings", 125], ["LongStrings", 250]] as const) {
      for (const resource of elements(child(resources, kind))) {
        for (const text of inEveryLocale(resource)) {
          expect(text.length).toBeGreaterThan(0);
          expect(text.length).toBeLessThanOrEqual(most);
        }
      }
    }
    for (const text of inEveryLocale(child(manifest, "DisplayName") as XmlElement)) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of inEveryLocale(child(manifest, "Description") as XmlElement)) expect(text.length).toBeLessThanOrEqual(250);
  });

  test("every text but the namespace has its English", () => {
    const strings = [...elements(child(resources, "ShortStrings")), ...elements(child(resources, "LongStrings"))];
    expect(strings.filter((each) => elements(each, "Override").length === 0).map((each) => attribute(each, "id"))).toEqual(["Functions.Namespace"]);
  });

  test("every address is https on the development server, which the build replaces", () => {
    const addresses = all.flatMap((each) => [...each.attributes.values()]).filter((value) => /^\w+:\/\//.test(value) && !value.startsWith("http://schemas.microsoft.com/") && !value.startsWith("http://www.w3.org/"));
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !address.startsWith(BASE))).toEqual([]);
  });

  test("every icon exists in the size that it is declared for", () => {
    const sizes = new Map(named("Image").flatMap((each) => (attribute(each, "resid") === undefined ? [] : [[attribute(each, "resid") ?? "", Number(attribute(each, "size"))]])));
    const images = elements(child(resources, "Images")).map((each) => [attribute(each, "id") ?? "", attribute(each, "DefaultValue") ?? ""] as const);
    for (const [id, address] of images) expect(`${id} ${widthOf(address)}`).toBe(`${id} ${sizes.get(id)}`);
    expect(widthOf(attribute(child(manifest, "IconUrl"), "DefaultValue") ?? "")).toBe(32);
    expect(widthOf(attribute(child(manifest, "HighResolutionIconUrl"), "DefaultValue") ?? "")).toBe(64);
  });
});

/** Width and height stand in a PNG's first chunk, from byte 16 on; icons are square. */
function widthOf(address: string): number {
  const bytes = readFileSync(address.slice(BASE.length));
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  expect(bytes.readUInt32BE(16)).toBe(bytes.readUInt32BE(20));
  return bytes.readUInt32BE(16);
}

describe("commands", () => {
  test("the tab 法治考评 has its five buttons", () => {
    const shorts = new Map(elements(child(resources, "ShortStrings")).map((each) => [attribute(each, "id"), attribute(each, "DefaultValue")]));
    const label = (parent: XmlElement | undefined) => shorts.get(attribute(child(parent, "Label"), "resid"));
    expect(named("CustomTab").map(label)).toEqual(["法治考评"]);
    expect(named("Control").map(label)).toEqual(["打开面板", "一键评分", "重新计算排名", "检查细则", "复制报告表"]);
  });

  test("every ribbon and keyboard action has its handler", () => {
    const functions = named("FunctionName").map(textOf);
    expect(functions).toHaveLength(4);
    const shortcuts = JSON.parse(readFileSync("assets/shortcuts.json", "utf8")) as { actions: { id: string }[]; shortcuts: { action: string; key: { default: string } }[] };
    const keyed = shortcuts.actions.map((action) => action.id);
    expect([...functions, ...keyed].filter((name) => !(name in RIBBON_ACTIONS))).toEqual([]);
    expect(Object.keys(RIBBON_ACTIONS).filter((name) => ![...functions, ...keyed].includes(name))).toEqual([]);
    expect(shortcuts.shortcuts.map(({ action }) => action).sort()).toEqual([...keyed].sort());
    const keys = shortcuts.shortcuts.map(({ key }) => key.default);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("every custom function that is declared is associated, under an id that Excel takes", () => {
    const sources = readdirSync("src/functions", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts")).map((path) => readFileSync(join("src/functions", path), "utf8"));
    const all = (pattern: RegExp) => sources.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? "")).sort();
    const declared = all(/@customfunction (\S+)/g);
    expect(declared.length).toBeGreaterThan(0);
    // Both function files associate all that the table has; test/functions/functions-on-demand compares them.
    expect(all(/\b([A-Z]+): guarded\(/g)).toEqual(declared);
    expect(Object.keys(PARAMETER_SHAPES).sort()).toEqual(declared);
    for (const id of declared) expect(id).toMatch(/^[A-Z][A-Z0-9_.]*$/);
  });

  test("pages that the manifest names are in the source", () => {
    const pages = elements(child(resources, "Urls")).map((each) => (attribute(each, "DefaultValue") ?? "").slice(BASE.length));
    expect(pages.filter((page) => page.endsWith(".html") && !existsSync(`src/taskpane/${page}`))).toEqual([]);
  });
});

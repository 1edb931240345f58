const SCRIPT_FOLDER = "https://add-in.invalid/office/";

interface Element {
  tagName: string;
  src?: string;
  readyState?: string;
  onload?: () => void;
  onerror?: (error: unknown) => void;
  [name: string]: unknown;
}

/**
 * A document that can do one thing: run the script elements that office.js appends (its host file and its texts),
 * each by `run(file)`.
 */
export function scriptLoadingDocument(run: (file: string) => void): object {
  const append = (element: Element): Element => {
    if (element.tagName === "SCRIPT" && element.src) setTimeout(() => load(element, run), 0);
    return element;
  };
  const head = { appendChild: append, insertBefore: append };
  const own = { src: `${SCRIPT_FOLDER}office.js`, getAttribute: () => null };
  return {
    readyState: "complete",
    head,
    body: head,
    documentElement: head,
    cookie: "",
    URL: "https://add-in.invalid/taskpane.html",
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    querySelectorAll: () => [],
    getElementById: () => null,
    getElementsByTagName: (tag: string) => (tag === "script" ? [own] : /^head$/i.test(tag) ? [head] : []),
    createElement: (tag: string) => createElement(tag, append),
  };
}

function load(element: Element, run: (file: string) => void): void {
  run((element.src ?? "").replace(SCRIPT_FOLDER, ""));
  element.readyState = "complete";
  element.onload?.();
}

function createElement(tag: string, append: (element: Element) => Element): Element {
  const element: Element = { tagName: tag.toUpperCase(), style: {}, appendChild: append };
  element["setAttribute"] = (name: string, value: unknown) => (element[name] = value);
  element["getAttribute"] = (name: string) => element[name];
  element["addEventListener"] = (type: string, listener: unknown) => (element[`on${type}`] = listener);
  return element;
}

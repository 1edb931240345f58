import { enUs } from "../../../src/taskpane/words/en-us";
import { languageOf, wordsOf } from "../../../src/taskpane/words/words-of";
import { zhCn } from "../../../src/taskpane/words/zh-cn";

test.each([["zh-CN", "zh"], ["zh-TW", "zh"], ["zh", "zh"], ["en-US", "en"], ["de-DE", "en"], [undefined, "zh"]])("languageOf(%s) is %s", (display, language) => {
  expect(languageOf(display)).toBe(language);
});

test("wordsOf gives the catalogue of the language", () => {
  expect(wordsOf("zh")).toBe(zhCn);
  expect(wordsOf("en")).toBe(enUs);
});

/** Every text of a catalogue by its path; functions are called with placeholders. */
function texts(words: object, path = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    const at = `${path}.${key}`;
    if (typeof value === "string") found.set(at, value);
    else if (typeof value === "function") found.set(at, String((value as (...args: unknown[]) => unknown)("A", 2, "C", 4)));
    else for (const [inner, text] of texts(value as object, at)) found.set(inner, text);
  }
  return found;
}

test("both catalogues say something everywhere, English without Chinese but for the language's own name", () => {
  const chinese = texts(zhCn);
  const english = texts(enUs);
  expect([...english.keys()]).toEqual([...chinese.keys()]);
  const silent = [...chinese, ...english].filter(([path, text]) => text.trim() === "" && path !== ".explanation.state.scored");
  expect(silent).toEqual([]);
  expect([...english].filter(([path, text]) => /[\u4e00-\u9fff]/.test(text) && path !== ".menu.language")).toEqual([]);
});

test("nothing is shouted", () => {
  expect([...texts(zhCn), ...texts(enUs)].filter(([, text]) => /[!!]/.test(text))).toEqual([]);
});

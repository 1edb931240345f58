/** What a template's words in braces stand for; null where the data have no such figure. */
export type FigureSet = Readonly<Record<string, string | null>>;

export type Filled =
  | { readonly kind: "sentence"; readonly text: string }
  /** A figure is missing: the sentence is not written, rather than with a gap. */
  | { readonly kind: "lacking" };

const NAMED = /\{([^{}]*)\}/g;

/** {第一名}得{最高分}分 with its figures in their places. Words from cells are inserted as they are, never read again. */
export function fillTemplate(template: string, figures: FigureSet): Filled {
  let lacking = false;
  const text = template.replace(NAMED, (_, name: string) => {
    const figure = Object.hasOwn(figures, name.trim()) ? figures[name.trim()] : null;
    lacking ||= figure === null || figure === undefined || figure === "";
    return figure ?? "";
  });
  return lacking ? { kind: "lacking" } : { kind: "sentence", text };
}

export const namesIn = (template: string): readonly string[] => [...template.matchAll(NAMED)].map(([, name = ""]) => name.trim());

/** Text that may stand between tags and in attributes. */
export function escaped(text: string | number | boolean): string {
  return String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export function element(name: string, ...content: readonly string[]): string {
  return `<${name}>${content.join("")}</${name.split(" ")[0] ?? name}>`;
}

export function tableOf(rows: readonly (readonly (string | number | boolean)[])[]): string {
  return element("table", ...rows.map((row) => element("tr", ...row.map((cell) => element("td", escaped(cell))))));
}

/** Nothing is loaded from anywhere: the page works from a folder. */
const STYLE = `body{font:15px/1.7 "Segoe UI","Microsoft YaHei UI","PingFang SC","Noto Sans CJK SC",sans-serif;color:#242424;background:#fff;max-width:60em;margin:0 auto;padding:16px}
h1{font-size:22px}h2{font-size:17px;margin-bottom:.2em}h3{font-size:15px;margin:1em 0 .2em}code{font-family:Consolas,monospace}
table{border-collapse:collapse;margin:.4em 0;overflow-wrap:anywhere}td,th{border:1px solid #8a8a8a;padding:2px 8px;text-align:left;vertical-align:top}
@media (prefers-color-scheme:dark){body{color:#e8e8e8;background:#1f1f1f}a{color:#7cb7f2}}`;

export function page({ lang, title, body }: { readonly lang: string; readonly title: string; readonly body: string }): string {
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body>
${body}
</body>
</html>
`;
}

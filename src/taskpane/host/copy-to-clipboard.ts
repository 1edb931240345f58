/**
 * Puts both forms of a table on the clipboard within the person's click. The asynchronous clipboard is blocked in
 * Excel on the web (https://github.com/OfficeDev/office-js/issues/1991); the copy event of the same click is not.
 */
export async function copyToClipboard({ html, text }: { readonly html: string; readonly text: string }): Promise<"copied" | "blocked"> {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  };
  document.addEventListener("copy", fill, { once: true });
  const copied = document.execCommand("copy");
  document.removeEventListener("copy", fill);
  if (copied) return "copied";
  try {
    await navigator.clipboard.write([new ClipboardItem({ "text/html": new Blob([html], { type: "text/html" }), "text/plain": new Blob([text], { type: "text/plain" }) })]);
    return "copied";
  } catch {
    return "blocked";
  }
}

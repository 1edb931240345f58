const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * The pane's page as a desktop Excel would show it: the same page, with a script before all others that stands where
 * Excel puts its bridge, and office.js from this machine.
 */
export function paneInFrame(html: string): string {
  return html.replace(CDN, "office/office.js").replace(/<script/, '<script src="/enter-frame.js"></script>\n    <script');
}

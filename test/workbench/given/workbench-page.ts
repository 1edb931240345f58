import type { FrameLocator, Page } from "playwright-core";

/** The workbench as a person at it sees and uses it. */
export interface WorkbenchHands {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly showSheet: (name: string) => Promise<void>;
  /** Goes to a cell through the name box, as Ctrl+G would. */
  readonly goTo: (address: string) => Promise<void>;
  /** Types into the active cell and confirms with Enter. */
  readonly type: (text: string) => Promise<void>;
  /** Waits until a cell shows this. */
  readonly shows: (cell: string, text: string | RegExp) => Promise<void>;
  readonly textAt: (cell: string) => Promise<string>;
  readonly status: (text: string | RegExp) => Promise<void>;
  readonly press: (button: string) => Promise<void>;
  readonly shoot: (name: string) => Promise<void>;
}

const SHOTS = "out/screenshots";

export function handsOn(page: Page): WorkbenchHands {
  const pane = page.frameLocator("iframe");
  return {
    page,
    pane,
    showSheet: async (name) => {
      await page.getByRole("tab", { name, exact: true }).click();
      await page.getByRole("grid", { name, exact: true }).waitFor();
    },
    goTo: async (address) => {
      const box = page.locator(".name-box");
      await box.fill(address);
      await box.press("Enter");
      const [, cell = address] = /!?([A-Z]+\d+)$/.exec(address) ?? [];
      await page.locator(`[data-at="${cell}"]`).waitFor();
    },
    type: async (text) => {
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    shows: (cell, text) => page.locator(`[data-at="${cell}"]`).filter({ hasText: typeof text === "string" ? new RegExp(`^\\s*${text}\\s*$`) : text }).waitFor(),
    textAt: async (cell) => (await page.locator(`[data-at="${cell}"]`).innerText()).trim(),
    status: (text) => pane.getByRole("status").first().filter({ hasText: text }).waitFor(),
    press: (button) => pane.locator("fluent-button", { hasText: button }).first().click(),
    shoot: async (name) => {
      await page.waitForTimeout(150);
      await page.screenshot({ path: `${SHOTS}/workbench-${name}.png` });
    },
  };
}

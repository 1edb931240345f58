import { LTSC_2021_SETS, nativeHost } from "../../../simulator/client/native-host";
import type { NativeBridge } from "../../../simulator/host/bridge";
import type { WorkbookState } from "../../../simulator/state";

export type OfficeTheme = "light" | "dark" | "black";

export interface Surroundings {
  /** Of the user interface, "zh-CN" or "en-US". */
  readonly locale: string;
  readonly theme: OfficeTheme;
}

/** Backgrounds and text of Office's own themes: 彩色, 深灰色, 黑色. As numbers, which office.js makes colours of. */
const THEMES: Readonly<Record<OfficeTheme, readonly [background: number, text: number]>> = {
  light: [0xffffff, 0x000000],
  dark: [0x666666, 0xffffff],
  black: [0x262626, 0xffffff],
};

interface Native extends Surroundings {
  readonly bridge: NativeBridge;
  readonly state: WorkbookState;
}

/** Gives a frame what a desktop Excel gives the window of an add-in, before the page's first script. */
export function nativeWindow(frame: Window, { locale, theme, bridge, state }: Native): void {
  const native = nativeHost({ sets: LTSC_2021_SETS, locale, documentUrl: state.name, settings: state.settings });
  const context = (native["GetContext"] as () => object)();
  const [background, text] = THEMES[theme];
  const officeTheme = JSON.stringify({ bodyBackgroundColor: background, bodyForegroundColor: text, controlBackgroundColor: background, controlForegroundColor: text });
  Object.assign(frame, { _richApiNativeBridge: bridge });
  Object.assign(frame.external, native, { GetContext: () => ({ ...context, GetOfficeThemeInfo: () => officeTheme }) });
}

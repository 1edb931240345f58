/** The first script of the pane's page: the workbench around it stands in for Excel. */
const around = window.parent as Window & { enterExcel?: (frame: Window) => void };
around.enterExcel?.(window);

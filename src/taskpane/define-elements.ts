/** The Fluent elements that the pane uses, and no others: each costs every start. */
import "@fluentui/web-components/button/define.js";
import "@fluentui/web-components/menu/define.js";
import "@fluentui/web-components/menu-item/define.js";
import "@fluentui/web-components/menu-list/define.js";
import "@fluentui/web-components/message-bar/define.js";
import "@fluentui/web-components/progress-bar/define.js";
import "@fluentui/web-components/tab/define.js";
import "@fluentui/web-components/tablist/define.js";

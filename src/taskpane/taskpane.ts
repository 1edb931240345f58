import "./define-elements";
import { copyImage, drawPng } from "./host/chart-image";
import { copyToClipboard } from "./host/copy-to-clipboard";
import { hostServices } from "./host/host-services";
import { meaningOf } from "./host/meaning-of";
import { saveFile } from "./host/save-file";
import { createStore } from "./state/create-store";
import { initialState } from "./state/initial-state";
import { startPane } from "./start-pane";

const root = document.getElementById("pane");
if (root === null) throw new Error("taskpane.html has no element for the pane");

startPane(
  {
    store: createStore(initialState("zh")),
    services: hostServices(() => import(/* webpackChunkName: "scoring" */ "./host/scoring")),
    clock: () => new Intl.DateTimeFormat("zh-CN", { hour: "2-digit", minute: "2-digit", hour12: false }).format(),
    meaningOf,
    copy: copyToClipboard,
    drawPng,
    copyImage,
    save: saveFile,
    after: (milliseconds, then) => {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
    show: async () => {
      if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
    },
    memory: { stop: null, problem: -1 },
  },
  root,
);

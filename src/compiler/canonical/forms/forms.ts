import type { Form } from "../form";
import { bandsForm } from "./bands";
import { choiceForm } from "./choice";
import { judgementForm } from "./judgement";
import { perUnitForm } from "./per-unit";
import { rankForm } from "./rank";
import { ratioForm } from "./ratio";
import { relativeForm } from "./relative";
import { thresholdForm } from "./threshold";
import { yesNoForm } from "./yes-no";

export const FORMS: readonly Form[] = [yesNoForm, perUnitForm, thresholdForm, ratioForm, judgementForm, choiceForm, bandsForm, rankForm, relativeForm];

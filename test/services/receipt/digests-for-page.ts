import { DISTRICT } from "../../../src/samples/district";
import { scoreTables } from "../../../src/services/score-tables";
import { sealOf } from "../../../src/services/receipt/make-receipt";

/** The sample's digests, computed wherever this script runs. */
const { scheme, result } = scoreTables(DISTRICT);
if (result === null) throw new Error("the sample scores");
const { inputs, results } = sealOf(scheme, result);
Object.assign(globalThis, { sampleDigests: { inputs, results } });

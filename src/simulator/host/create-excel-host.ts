import type { WorkbookState } from "../state";
import type { SheetArea } from "./address/resolve-address";
import { Bridge, type NativeBridge } from "./bridge";
import type { Calculator, UncalculatedFormula } from "./calculation";
import { Workbook } from "./classes/workbook";
import { createSession, type HostOptions } from "./create-session";
import type { HostObject } from "./host-object";
import { AddinInternalService } from "./services/addin-internal-service";
import { CustomFunctions, type FunctionCall, type FunctionResult } from "./services/custom-functions";
import { Traffic } from "./traffic";
import { editAsUser, selectAsUser } from "./user";

const RIBBON = 2;
const RIBBON_ACTION = 1000;

/** An Excel without a window: the bridge for the client library, and what only a person at the screen could do. */
export interface ExcelHost {
  readonly state: WorkbookState;
  readonly bridge: NativeBridge;
  readonly traffic: Traffic;
  /** A formula engine; without one see `uncalculated`. */
  calculator: Calculator | undefined;
  /** Formulas that were written and that nobody has calculated: their value is 0. */
  readonly uncalculated: readonly UncalculatedFormula[];
  /** How many objects the client still holds: 0 after every `Excel.run`. */
  readonly heldReferences: number;
  /** The sheet in front and the cells selected on it. */
  readonly selection: SheetArea;
  /** Selects cells as a user does; the address may name a sheet. */
  select(address: string): void;
  /** Types into cells as a user does: events fire, tables grow, locked cells of protected sheets refuse. */
  edit(address: string, value: string | number | boolean): void;
  /** While a cell is being edited, batches fail or wait (`delayForCellEdit`). */
  setCellEditMode(on: boolean): void;
  /** Calls a custom function through the client's own dispatcher (which takes half a second between single calls). */
  callFunction(call: FunctionCall): Promise<FunctionResult>;
  /** Presses a button of the ribbon whose action has this name. */
  invokeAction(name: string): void;
  /** Resolves when everything sent is answered and events are delivered. */
  settled(): Promise<void>;
}

export function createExcelHost(state: WorkbookState, options: HostOptions = {}): ExcelHost {
  const session = createSession(state, options);
  const traffic = new Traffic();
  const customFunctions = new CustomFunctions(session, (entry) => bridge.deliver([entry]));
  const services = new Map<string, HostObject>([
    ["Microsoft.ExcelServices.CustomFunctions", customFunctions],
    ["Microsoft.InternalService.AddinInternalService", new AddinInternalService(session)],
  ]);
  const bridge = new Bridge(session, { workbook: new Workbook(session), services }, traffic);
  return {
    state,
    bridge,
    traffic,
    get calculator() {
      return session.calculation.calculator;
    },
    set calculator(calculator) {
      session.calculation.calculator = calculator;
    },
    get uncalculated() {
      return session.calculation.uncalculated;
    },
    get heldReferences() {
      return session.references.count;
    },
    get selection() {
      const { sheet, area } = session.selection;
      return { sheet, area };
    },
    select(address) {
      selectAsUser(session, address);
      bridge.deliverEvents();
    },
    edit(address, value) {
      editAsUser(session, address, value);
      const calculating = session.calculation.settle();
      if (calculating) bridge.waitFor(calculating);
      bridge.deliverEvents();
    },
    setCellEditMode(on) {
      bridge.cellEditMode = on;
    },
    callFunction: (call) => customFunctions.invoke(call),
    invokeAction(name) {
      bridge.deliver([[RIBBON, RIBBON_ACTION, "", JSON.stringify([name, "{}"]), session.nextId()]]);
    },
    settled: () => bridge.settled(),
  };
}

import { Answers } from "./answers";
import { HostError, itemNotFound, notImplemented } from "./errors";
import { HostObject } from "./host-object";
import { callMethod, memberName, writeScalar } from "./members";
import { ObjectPaths, type Roots } from "./object-paths";
import type { BatchAction, BatchError, BatchRequest, BatchResponse } from "./protocol";
import type { Session } from "./session";

/** The kinds of action a batch may hold. */
const INSTANTIATE = 1;
const QUERY = 2;
const METHOD = 3;
const SET_PROPERTY = 4;
const TRACE = 5;
const ENSURE_UNCHANGED = 8;

/**
 * Performs one batch as Excel does: in order, up to the first action that fails. What was done before it stays done;
 * the answer names the failed action, its place in the object model and the error's code.
 */
export async function runBatch(session: Session, roots: Roots, request: BatchRequest): Promise<BatchResponse> {
  const batch = new Batch(session, new ObjectPaths(session, roots, request.ObjectPaths));
  try {
    return await batch.run(request.Actions);
  } finally {
    session.references.endBatch();
  }
}

class Batch {
  readonly #results: { ActionId: number; Value: unknown }[] = [];
  readonly #traces: number[] = [];
  readonly #answers: Answers;

  constructor(
    private readonly session: Session,
    private readonly paths: ObjectPaths,
  ) {
    this.#answers = new Answers(session);
  }

  async run(actions: readonly BatchAction[]): Promise<BatchResponse> {
    let index = 0;
    try {
      for (const action of actions) {
        this.#results.push({ ActionId: action.Id, Value: await this.perform(action) });
        index++;
      }
      await this.session.calculation.settle();
    } catch (error) {
      return { ...this.answer(), Error: this.describe(error, actions[index], index) };
    }
    return this.answer();
  }

  private answer(): BatchResponse {
    return { Results: this.#results, TraceIds: this.#traces };
  }

  private perform(action: BatchAction): unknown {
    this.paths.failing = undefined;
    switch (action.ActionType) {
      case INSTANTIATE:
        return this.#answers.identity(this.paths.resolve(action.ObjectPathId));
      case QUERY:
        return this.query(action);
      case METHOD:
        return this.call(action);
      case SET_PROPERTY:
        return this.set(action);
      case TRACE:
        this.#traces.push(action.Id);
        return null;
      case ENSURE_UNCHANGED:
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private query(action: BatchAction): unknown {
    const object = this.paths.resolve(action.ObjectPathId);
    const due = this.session.calculation.settle();
    const answer = (): unknown => this.#answers.query(object, action.QueryInfo ?? {});
    return due ? due.then(answer) : answer();
  }

  private call(action: BatchAction): unknown {
    const object = this.paths.resolve(action.ObjectPathId);
    if (!object) return null;
    const name = action.Name ?? "";
    if (name === "_KeepReference") {
      this.session.references.keep(object);
      return null;
    }
    if (this.session.events.handles(object, name)) return null;
    const value = callMethod(object, name, this.paths.args(action.ArgumentInfo));
    return value instanceof HostObject || value === undefined ? null : value;
  }

  private set(action: BatchAction): null {
    const object = this.paths.resolve(action.ObjectPathId);
    if (!object) throw itemNotFound();
    writeScalar(object, action.Name ?? "", this.paths.args(action.ArgumentInfo)[0]);
    return null;
  }

  /** Faults of the simulator itself are told apart from Excel's errors by their message. */
  private describe(error: unknown, action: BatchAction | undefined, index: number): BatchError {
    const known = error instanceof HostError;
    const detail = error instanceof Error ? error.message : String(error);
    return {
      Code: known ? error.code : "GeneralException",
      Message: known ? detail : `The simulator failed: ${detail}`,
      Location: this.paths.failing ?? this.locate(action),
      HttpStatusCode: known ? error.status : 500,
      ActionIndex: index,
    };
  }

  private locate(action: BatchAction | undefined): string {
    const type = action && this.paths.typeOf(action.ObjectPathId);
    const member = memberName(action?.Name ?? "");
    return [type, member].filter(Boolean).join(".");
  }
}

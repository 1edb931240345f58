import { HostObject, type Shape } from "../host-object";

const shape: Shape = { type: "AddinInternalService", scalars: [] };

/** Where the client reports that handlers of ribbon actions are in place. */
export class AddinInternalService extends HostObject {
  readonly shape = shape;

  notifyActionHandlerReady(): void {
    return;
  }
}

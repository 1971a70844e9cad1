import { WorkflowManager } from "@medusajs/framework/orchestration"

/** A step of a workflow, or a transaction of our own: `rebook-booking › empty-rebooked-lines`. */
export type Point = string

export type Watcher = {
  /** Asked before anything of a step is done. */
  before(): Promise<void>
  /** Asked when it has done its work, before anybody learns of it. */
  after(point: Point): Promise<void>
}

type Handlers = Map<string, Handler | undefined>
type Handler = { invoke?: (...args: never[]) => unknown }

/**
 * Has a watcher asked before and after each step of each workflow of this process, core's and ours, those that are
 * registered later included. The steps are read from the workflows' own definitions: a new one is watched unasked.
 */
export function watchSteps(watcher: Watcher): void {
  watchKnownSteps(watcher)
  // A workflow is registered empty, and updated when it is composed.
  for (const announce of ["register", "update"] as const) {
    const announced = WorkflowManager[announce].bind(WorkflowManager)
    WorkflowManager[announce] = (...workflow: Parameters<typeof announced>) => {
      watchHandlers(String(workflow[0]), workflow[2] as Handlers, watcher)
      announced(...workflow)
    }
  }
}

/** Those that are registered by now: the handler of a hook comes when the modules are loaded, after its workflow. */
export function watchKnownSteps(watcher: Watcher): void {
  for (const [id, { handlers_ }] of WorkflowManager.getWorkflows()) watchHandlers(id, handlers_, watcher)
}

/** The points of a workflow, read from its definition. */
export function stepsOf(workflow: string): Point[] {
  const handlers: Handlers = WorkflowManager.getWorkflow(workflow)?.handlers_ ?? new Map()
  return [...handlers.keys()].map((step) => `${workflow} › ${step}`)
}

const watchedAlready = new WeakSet<Handler>()

function watchHandlers(workflow: string, handlers: Handlers, watcher: Watcher): void {
  for (const [step, handler] of handlers) {
    if (!handler?.invoke || watchedAlready.has(handler)) continue
    watchedAlready.add(handler)
    handler.invoke = watched(handler.invoke, `${workflow} › ${step}`, watcher)
  }
}

/** Medusa writes its own beside them: `__joinerConfig`, `MedusaContextIndex_`. */
const IS_OWN = /^(?!constructor)[a-z]\w*$/

export type Service = { name: string; prototype: object }

/** The methods that a module's service writes itself, in its class and in the chapters above it up to its store: its transactions. */
export function watchMethods({ name, prototype }: Service, store: Service, watcher: Watcher): void {
  for (let own = prototype; own !== store.prototype; own = Object.getPrototypeOf(own))
    watchOwnMethods(name, own, watcher)
}

function watchOwnMethods(service: string, prototype: object, watcher: Watcher): void {
  for (const method of Object.getOwnPropertyNames(prototype)) {
    const property = Object.getOwnPropertyDescriptor(prototype, method)
    if (!IS_OWN.test(method) || typeof property?.value !== "function") continue
    const value = watched(property.value, `${service} › ${method}`, watcher)
    Object.defineProperty(prototype, method, { ...property, value })
  }
}

function watched<Args extends unknown[]>(work: (...args: Args) => unknown, point: Point, watcher: Watcher) {
  return async function (this: unknown, ...args: Args) {
    await watcher.before()
    const result = await work.apply(this, args)
    await watcher.after(point)
    return result
  }
}

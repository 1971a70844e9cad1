import { AsyncLocalStorage } from "node:async_hooks"
import type { IEventBusModuleService } from "@medusajs/framework/types"
import { type Point, type Service, type Watcher, watchKnownSteps, watchMethods, watchSteps } from "./watch-steps"

/** The longest that a job may take to reach the point at which it is killed. */
const PATIENCE_MS = 30_000

/** What a job does, and where it ends: after so many points. */
type Life = { points: Point[]; limit: number; dead: boolean; onDeath: () => void }

/**
 * Death of a process, played inside the one that the tests run in: from a point on, nothing that a job was doing goes on,
 * nor what it had set going. No step begins, none ends, nothing is compensated and no error reaches anybody, which is
 * what SIGKILL does to a database; what only the process knew (its locks) the caller forgets. That it is the same is
 * shown with real processes.
 */
export class ProcessDeath implements Watcher {
  private readonly lives = new AsyncLocalStorage<Life>()

  constructor(service: Service, store: Service) {
    watchSteps(this)
    watchMethods(service, store, this)
  }

  /**
   * Told when the shop has opened. What an event sets going is no part of the job that emitted it: with other event buses
   * it is another process's.
   */
  opens(bus: IEventBusModuleService): void {
    watchKnownSteps(this)
    const { emit, releaseGroupedEvents } = bus
    bus.emit = (...events: Parameters<typeof emit>) => this.lives.exit(() => emit.apply(bus, events))
    bus.releaseGroupedEvents = (group) => this.lives.exit(() => releaseGroupedEvents.call(bus, group))
  }

  /** Lets a job run to its end. @returns the points it came by */
  async follow(job: () => Promise<unknown>): Promise<Point[]> {
    const life: Life = { points: [], limit: Number.POSITIVE_INFINITY, dead: false, onDeath: () => {} }
    await this.lives.run(life, job)
    return life.points
  }

  /** Runs a job and kills it after so many points; after 0, before it reaches the first. @returns the last point */
  async kill(job: () => Promise<unknown>, limit: number): Promise<Point> {
    const life: Life = { points: [], limit, dead: false, onDeath: () => {} }
    const death = new Promise<void>((resolve) => {
      life.onDeath = resolve
    })
    const ended = this.lives.run(life, job).then(() => {
      throw new Error(`The job ended before point ${limit + 1}`)
    })
    await Promise.race([death, ended, tooLate(limit)])
    return life.points.at(-1) ?? "nothing"
  }

  async before(): Promise<void> {
    const life = this.lives.getStore()
    if (!life) return
    if (life.limit === 0) die(life)
    if (life.dead) await forEver()
  }

  async after(point: Point): Promise<void> {
    const life = this.lives.getStore()
    if (!life) return
    if (life.dead) await forEver()
    life.points.push(point)
    if (life.points.length < life.limit) return
    die(life)
    await forEver()
  }
}

function die(life: Life): void {
  life.dead = true
  life.onDeath()
}

function forEver(): Promise<never> {
  return new Promise(() => {})
}

function tooLate(limit: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`Point ${limit} was not reached`)), PATIENCE_MS).unref()
  })
}

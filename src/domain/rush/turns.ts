/** Limits of one process, times in milliseconds. */
export type RushRules = {
  /** How many completions run at once; core's throughput peaks at about ten, and a rush needs the rest to refuse. */
  at_once: number
  /** How many may wait. */
  queue: number
  /** How long each of them waits. */
  patience: number
  /** How long a completion may keep its place; one that hangs goes on without it. */
  turn: number
}

/** Somebody who has seats and waits to complete a cart. Times are instants of one clock, in milliseconds. */
export type Waiting = {
  id: number
  cart_id: string
  since: number
  /** Others were being decided at that moment, so refusals are coming that are answered first. */
  rushed: boolean
}
export type Running = Waiting & { started: number }

/** Everybody who waits, first come first served, and everybody who has a place. */
export type Line = {
  waiting: readonly Waiting[]
  running: readonly Running[]
  /** Requests that have not been told yet whether there are seats for them. */
  undecided: number
  /** When the last one was told. */
  decided_at: number
}

/**
 * Refusals first: no winner starts until nobody was told for this long. Refusing costs next to nothing, a completion
 * keeps the processor busy; measured, the last refusal then comes in a third of the time.
 */
const QUIET = 40
/** Winners are held back no longer than this, however many keep coming. */
const HELD_BACK = 2_000

export const NOBODY: Line = { waiting: [], running: [], undecided: 0, decided_at: Number.NEGATIVE_INFINITY }

export type NextTurns = {
  /** These get a place now, in this order. */
  start: Waiting[]
  /** These waited for as long as anybody does. */
  tired: Waiting[]
  /** These had their place for as long as anybody does: it is free for the next. */
  overdue: Running[]
  /** After how many milliseconds the answer may be another one, though nobody comes or goes; null: never. */
  look_again_in: number | null
}

/** One more request is being decided: there may be no seat for it. */
export function arrive(line: Line): Line {
  return { ...line, undecided: line.undecided + 1 }
}

/** It was told. Carts without tickets are none of the rush's business, and leave no trace. */
export function decide(line: Line, counts: boolean, now: number): Line {
  return { ...line, undecided: line.undecided - 1, decided_at: counts ? now : line.decided_at }
}

/** Puts somebody with seats at the end of the line; null where the line is full. Ask before `decide` is told of it. */
export function join(line: Line, { queue }: RushRules, one: { id: number; cart_id: string }, now: number): Line | null {
  if (line.waiting.length >= queue) return null
  const rushed = line.undecided > 1 || !isQuiet(line, now)
  return { ...line, waiting: [...line.waiting, { ...one, since: now, rushed }] }
}

/** Takes somebody out of the line, waiting or running. */
export function leave(line: Line, id: number): Line {
  const others = (one: Waiting) => one.id !== id
  return { ...line, waiting: line.waiting.filter(others), running: line.running.filter(others) }
}

/** Who gets a place, who loses patience, and when to ask again. */
export function nextTurns(line: Line, rules: RushRules, now: number): NextTurns {
  const overdue = line.running.filter(({ started }) => now - started >= rules.turn)
  const tired = line.waiting.filter(({ since }) => now - since >= rules.patience)
  const patient = line.waiting.slice(tired.length)
  const free = Math.max(0, rules.at_once - line.running.length + overdue.length)
  const start = startable(line, patient, now).slice(0, free)
  return { start, tired, overdue, look_again_in: soonest(line, { patient, start, overdue, free }, rules, now) }
}

/** The line after these turns. */
export function afterTurns(line: Line, { start, tired, overdue }: NextTurns, now: number): Line {
  const gone = new Set([...start, ...tired, ...overdue].map(({ id }) => id))
  const stays = ({ id }: Waiting) => !gone.has(id)
  const started = start.map((one) => ({ ...one, started: now }))
  return { ...line, waiting: line.waiting.filter(stays), running: [...line.running.filter(stays), ...started] }
}

/** First come, first served: who may not start yet keeps everybody behind them waiting, too. */
function startable(line: Line, patient: readonly Waiting[], now: number): Waiting[] {
  const first = patient.findIndex(({ rushed, since }) => rushed && !isQuiet(line, now) && now - since < HELD_BACK)
  return first === -1 ? [...patient] : patient.slice(0, first)
}

function isQuiet({ decided_at }: Line, now: number): boolean {
  return now - decided_at >= QUIET
}

type Rest = { patient: readonly Waiting[]; start: readonly Waiting[]; overdue: readonly Running[]; free: number }

function soonest(line: Line, { patient, start, overdue, free }: Rest, rules: RushRules, now: number): number | null {
  const [next] = patient.slice(start.length)
  if (!next) return null
  const late = new Set(overdue)
  const ends = line.running.filter((one) => !late.has(one)).map(({ started }) => started + rules.turn)
  const startsAt = Math.min(line.decided_at + QUIET, next.since + HELD_BACK)
  const starts = free > start.length ? [startsAt] : []
  // Who starts now may hang as well as anybody.
  const begun = start.length > 0 ? [now + rules.turn] : []
  return Math.max(1, Math.min(next.since + rules.patience, ...ends, ...starts, ...begun) - now)
}

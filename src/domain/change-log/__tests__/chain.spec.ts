import fc from "fast-check"
import {
  type ChainedEntry,
  type ChainHead,
  entryHash,
  firstBreak,
  headOf,
  type StoredEntry,
  valueDigest,
} from "../chain"

const SECRET = "a secret that only the shop knows"
const HEX = fc.stringMatching(/^[0-9a-f]{64}$/)

const entries = fc.record({
  subject_type: fc.constantFrom<"booking" | "event">("booking", "event"),
  subject_id: fc.constant("bkg_anna"),
  at: fc.constantFrom("2027-05-01T12:00:00.000Z", "2027-05-02T12:00:00.000Z"),
  action: fc.constantFrom("booking.registered", "booking.updated"),
  actor_type: fc.constantFrom("customer", "staff"),
  actor_id: fc.option(fc.string()),
  channel: fc.constantFrom("portal", "admin"),
  reason: fc.option(fc.string()),
  request_id: fc.option(fc.string()),
  changes: fc.array(fc.record({ subject: fc.string(), field: fc.string(), before: HEX, after: HEX }), { maxLength: 3 }),
})
const histories = fc.array(entries, { minLength: 1, maxLength: 6 })

type Chain = { entries: StoredEntry[]; head: ChainHead }

/** The chain as it is written: each entry after the one before, and the head last. */
function write(history: Omit<ChainedEntry, "position">[]): Chain {
  let head = headOf(SECRET, null)
  const stored = history.map((entry, index) => {
    const chained = { ...entry, position: index + 1 }
    const hash = entryHash(SECRET, head.hash, chained)
    head = headOf(SECRET, { position: chained.position, hash })
    return { ...chained, id: `bchg_${index + 1}`, hash }
  })
  return { entries: stored, head }
}

const verify = ({ entries, head }: Chain) => firstBreak(SECRET, entries, head)
const anywhere = (history: unknown[], pick: number) => pick % history.length

describe("a chain that nobody touched", () => {
  it("is whole, and so is one without entries", () => {
    fc.assert(fc.property(histories, (history) => expect(verify(write(history))).toBeNull()))
    expect(verify(write([]))).toBeNull()
  })

  it("is whole only with the secret it was written with", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { entries, head } = write(history)
        expect(firstBreak("another secret", entries, head)).toMatchObject({ position: 1, reason: "altered" })
      })
    )
  })
})

describe("a damaged chain names its first broken entry (V36)", () => {
  const ALTERATIONS: Record<string, (entry: StoredEntry) => StoredEntry> = {
    subject_type: (entry) => ({ ...entry, subject_type: entry.subject_type === "event" ? "booking" : "event" }),
    subject_id: (entry) => ({ ...entry, subject_id: "bkg_ben" }),
    at: (entry) => ({ ...entry, at: "2027-05-01T12:00:00.001Z" }),
    action: (entry) => ({ ...entry, action: `${entry.action}.` }),
    actor_type: (entry) => ({ ...entry, actor_type: "system" }),
    actor_id: (entry) => ({ ...entry, actor_id: `${entry.actor_id}+` }),
    channel: (entry) => ({ ...entry, channel: "store" }),
    reason: (entry) => ({ ...entry, reason: `${entry.reason}+` }),
    request_id: (entry) => ({ ...entry, request_id: `${entry.request_id}+` }),
    changes: (entry) => ({ ...entry, changes: [...entry.changes, { subject: "", field: "", before: "", after: "" }] }),
    hash: (entry) => ({ ...entry, hash: entryHash(SECRET, "", entry) }),
  }

  it.each(Object.entries(ALTERATIONS))("when %s of an entry was altered", (_field, alter) => {
    fc.assert(
      fc.property(histories, fc.nat(), (history, pick) => {
        const { entries, head } = write(history)
        const at = anywhere(history, pick)
        const damaged = entries.map((entry, index) => (index === at ? alter(entry) : entry))
        expect(verify({ entries: damaged, head })).toEqual({
          entry_id: entries[at]?.id,
          position: at + 1,
          reason: "altered",
        })
      })
    )
  })

  it("when an entry was removed from its beginning or middle", () => {
    fc.assert(
      fc.property(fc.array(entries, { minLength: 2, maxLength: 6 }), fc.nat(), (history, pick) => {
        const { entries, head } = write(history)
        const at = pick % (history.length - 1)
        expect(verify({ entries: entries.filter((_, index) => index !== at), head })).toEqual({
          entry_id: entries[at + 1]?.id,
          position: at + 1,
          reason: "missing",
        })
      })
    )
  })

  it("when entries were removed and the rest counted anew", () => {
    fc.assert(
      fc.property(fc.array(entries, { minLength: 2, maxLength: 6 }), fc.nat(), (history, pick) => {
        const { entries, head } = write(history)
        const at = pick % (history.length - 1)
        const rest = entries
          .filter((_, index) => index !== at)
          .map((entry, index) => ({ ...entry, position: index + 1 }))
        expect(verify({ entries: rest, head: { ...head, count: rest.length } })).toMatchObject({
          position: at + 1,
          reason: "altered",
        })
      })
    )
  })

  it("when two entries changed places", () => {
    fc.assert(
      fc.property(fc.array(entries, { minLength: 2, maxLength: 6 }), fc.nat(), (history, pick) => {
        const { entries, head } = write(history)
        const at = pick % (history.length - 1)
        const [one, other] = [entries[at], entries[at + 1]]
        if (!one || !other) throw new Error("there are two")
        const swapped = entries.with(at, { ...other, position: at + 1 }).with(at + 1, { ...one, position: at + 2 })
        expect(verify({ entries: swapped, head })).toMatchObject({ entry_id: other.id, position: at + 1 })
      })
    )
  })

  it("when an entry was slipped in, even one that the shop wrote itself", () => {
    fc.assert(
      fc.property(histories, fc.nat(), (history, pick) => {
        const { entries, head } = write(history)
        const at = anywhere(history, pick)
        const twice = [...entries.slice(0, at + 1), ...entries.slice(at)].map((entry, index) => ({
          ...entry,
          position: index + 1,
        }))
        expect(verify({ entries: twice, head: { ...head, count: twice.length } })).toMatchObject({ position: at + 2 })
      })
    )
  })
})

describe("a chain whose end was cut off", () => {
  it("does not have the length that its head says", () => {
    fc.assert(
      fc.property(histories, fc.nat(), (history, pick) => {
        const { entries, head } = write(history)
        const left = anywhere(history, pick)
        expect(verify({ entries: entries.slice(0, left), head })).toEqual({
          entry_id: null,
          position: left + 1,
          reason: "tail_cut",
        })
      })
    )
  })

  it("does not become whole by setting its head back: only who knows the secret can seal an end", () => {
    fc.assert(
      fc.property(histories, fc.nat(), (history, pick) => {
        const { entries, head } = write(history)
        const left = anywhere(history, pick)
        const rest = entries.slice(0, left)
        const known = [head.hash, ...entries.map(({ hash }) => hash)]
        for (const hash of known) {
          expect(verify({ entries: rest, head: { count: left, hash } })).toMatchObject({ reason: "tail_cut" })
        }
      })
    )
  })
})

describe("valueDigest", () => {
  it("stands for one value with one salt", () => {
    expect(valueDigest("salt", { city: "Köln", address_1: "" })).toBe(
      valueDigest("salt", { address_1: "", city: "Köln" })
    )
    expect(valueDigest("salt", "Anna")).not.toBe(valueDigest("pepper", "Anna"))
    expect(valueDigest("salt", "Anna")).not.toBe(valueDigest("salt", "anna"))
    expect(valueDigest("salt", null)).not.toBe(valueDigest("salt", "null"))
  })
})

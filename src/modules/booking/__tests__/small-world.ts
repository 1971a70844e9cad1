import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { BOOKING_MODULE, type BookingModuleService } from "../index"
import type { ClaimLine } from "../seats/claims"
import type { Sql } from "../sql/sql"
import { migrateOnce } from "./migrate-once"

export const SECRET = "a-secret-for-tests-only"

/** What the tests see of the module: its service, and the database behind it for looking and for doing damage. */
export type SmallWorld = {
  bookings: BookingModuleService
  /** One statement, committed at once. */
  sql<Row = unknown>(query: string, values?: unknown[]): Promise<Row[]>
  /** Several statements, as one of the module's own transactions. */
  inTransaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>
  /** Seats taken at each counter that has any. */
  taken(): Promise<Record<string, number>>
  /** Sets capacities; null is unlimited. */
  open(capacities: Record<string, number | null>): Promise<void>
}

/** The tables as the migrations make them, with their checks and triggers, and empty for each test. */
export function bookingModule(suite: (world: SmallWorld) => void): void {
  moduleIntegrationTestRunner<BookingModuleService>({
    moduleName: BOOKING_MODULE,
    resolve: `${process.cwd()}/src/modules/booking`,
    pathToMigrations: `${process.cwd()}/src/modules/booking/migrations`,
    moduleOptions: { secret: SECRET },
    testSuite: (options) => {
      const { service: bookings, MikroOrmWrapper } = options
      migrateOnce(options)
      const sql: SmallWorld["sql"] = (query, values) => MikroOrmWrapper.forkManager().execute(query, values)
      suite({
        bookings,
        sql,
        inTransaction: (work) => MikroOrmWrapper.forkManager().transactional((manager) => work(manager)),
        taken: async () => {
          const counters = await sql<{ id: string; taken: number }>(
            "select id, taken from booking_seat_counter where taken <> 0 order by id"
          )
          return Object.fromEntries(counters.map(({ id, taken }) => [id, taken]))
        },
        open: (capacities) =>
          bookings.changeEvent({
            event_id: "concert",
            action: "event.created",
            capacities: Object.entries(capacities).map(([counter_id, capacity]) => ({ counter_id, capacity })),
            before: {},
            after: {},
            actor: { type: "staff", id: "user_1", channel: "admin" },
            now: "2027-01-01T00:00:00.000Z",
          }),
      })
    },
  })
}

/** Seats of a ticket type (`concert/adult`) on a line of a cart. */
export function seats(ticket_type_id: string, quantity: number, line_id = ticket_type_id): ClaimLine {
  return { event_id: ticket_type_id.split("/")[0] ?? "", ticket_type_id, line_id, quantity }
}

export const cart = (id: string) => ({ kind: "cart", id }) as const
export const IN_15_MINUTES = new Date(Date.now() + 15 * 60_000).toISOString()

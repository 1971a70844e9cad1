import type { World } from "../../integration-tests/fixtures/world"
import { LOGS, shown } from "./places"
import { STAFF } from "./staff"
import { table } from "./table"
import { ANNA } from "./welcome"

type Facts = { world: World; shopUrl: string; mailboxUrl: string; database: string; number: string; seconds: string }

/** What is where, how to get in, and what to try first. */
export function welcomeTable({ world, shopUrl, mailboxUrl, database, number, seconds }: Facts): string {
  return table(`The demo shop is open (after ${seconds} s). Ctrl-C ends all of it.`, [
    ["Admin", `${shopUrl}/app`, `${STAFF.email} / ${STAFF.password}`],
    ["Customers' portal", `${shopUrl}/bookings`, "choose, book, pay"],
    ["A booking in it", `${shopUrl}/bookings/manage`, `${number} with ${ANNA}`],
    ["Mailbox", mailboxUrl, "every mail of the shop arrives here"],
    ["Store API", `${shopUrl}/store/events`, "with x-publishable-api-key:"],
    ["", world.publishable_key],
    ["On sale", "Autumn concert, Matinée, Gala night, a free workshop, a T-shirt;"],
    ["", "the Midnight reading is sold out"],
    ["Database", database],
    ["Logs", shown(LOGS)],
    "line",
    ["Try first", "1  Open the mailbox: Anna's confirmation holds tickets, invoice and a link. Follow it,"],
    ["", "   confirm her address, rename Ben, and move both to the cheaper matinée."],
    ["", "2  Admin, Bookings: her invoices and a refund case wait there. Approve it, pay it out."],
    ["", "3  Admin, Orders: the order shows the rebooking, and who changed what."],
    ["", "4  npm run demo -- --check, in another terminal: all of this with its figures."],
  ])
}

import { ok } from "../../../integration-tests/fixtures/api"
import { buy } from "../../../integration-tests/fixtures/buy"
import { capture } from "../capture"
import { linkIn } from "../mails"
import { euro, freeSeats, orderFigures } from "./figures"
import { must, mustBe, type Story } from "./story"

export type Held = { orderId: string; number: string; bookingId: string; link: URL }

const TICKETS = 2

/** Two places in the stalls and a T-shirt, through Medusa's own cart; staff capture the payment. */
export async function buyTickets(story: Story): Promise<Held> {
  const { world, email, tell } = story
  const { concert } = world.events
  const before = await freeSeats(world.storefront, concert)
  const { order, bookings } = await buy(world, {
    email,
    booker: { first_name: "Wilma", last_name: "Walker" },
    lines: [
      {
        variant_id: concert.tickets.Stalls?.variant_id ?? "",
        quantity: TICKETS,
        participants: [
          { first_name: "Wilma", last_name: "Walker" },
          { first_name: "Ben", last_name: "Okafor" },
        ],
      },
      { variant_id: world.shirt.variant_id, quantity: 1 },
    ],
  })
  const [booking] = bookings
  must(booking !== undefined, "The order became no booking.")
  await capture(world.staff, order.id)
  const { name, total, captured, pending } = await orderFigures(world.staff, order.id)
  const after = await freeSeats(world.storefront, concert)
  tell(name, `total ${euro(total)}, captured ${euro(captured)}`)
  tell("booking", `${booking.number}, ${booking.status}, ${booking.tickets} tickets`)
  tell("seats of the concert", `${before} free before, ${after} after`)
  mustBe("What is captured", captured, total)
  mustBe("What is pending", pending, 0)
  mustBe("Free seats", after, before - TICKETS)
  const link = linkIn(await story.nextMail())
  return { orderId: order.id, number: booking.number, bookingId: await idOf(story, booking.number), link }
}

async function idOf({ world }: Story, number: string): Promise<string> {
  const { bookings } = await ok(world.staff.get<{ bookings: { id: string }[] }>(`/admin/bookings?q=${number}`))
  return bookings[0]?.id ?? ""
}

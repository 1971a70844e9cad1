import { MedusaError } from "@medusajs/framework/utils"
import { unwrap } from "../../../../../domain/refusal/refusal-error"
import { checkRegistration, type Registration } from "../../../../../domain/registration/registration"
import { BOOKING_MODULE, type BookingModuleService } from "../../../../../modules/booking"
import { loadCartSeats } from "../../../../../workflows/selling/cart-seats"
import { refusing } from "../../../../refusals/answer"

/** What a cart says about its future participants; null where it says nothing yet. */
export const GET = refusing(async (req, res) => {
  const bookings = req.scope.resolve<BookingModuleService>(BOOKING_MODULE)
  const [registration] = await bookings.listRegistrations({ cart_id: req.params.id })
  res.json({ registration: registration ? view(registration) : null })
})

/** Says who will attend, before the cart is paid; replaces what was said before. Refusal: `registration_invalid`. */
export const POST = refusing<Registration>(async (req, res) => {
  const cart = await loadCartSeats(req.scope, req.params.id ?? "")
  if (!cart.known) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no cart ${cart.cart_id}`)
  const seats = new Map(cart.lines.map(({ line_id, quantity }) => [line_id, quantity]))
  const { booker, locale, lines } = unwrap(checkRegistration(req.validatedBody, seats))
  const bookings = req.scope.resolve<BookingModuleService>(BOOKING_MODULE)
  await bookings.saveRegistration({ cart_id: cart.cart_id, booker: booker ?? null, locale: locale ?? null, lines })
  const [registration] = await bookings.listRegistrations({ cart_id: cart.cart_id })
  res.json({ registration: registration ? view(registration) : null })
})

function view({ booker, locale, lines }: { booker: unknown; locale: string | null; lines: unknown }) {
  return { booker, locale, lines }
}

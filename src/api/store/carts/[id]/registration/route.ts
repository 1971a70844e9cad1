import { MedusaError } from "@medusajs/framework/utils"
import { checkNamedFiles } from "../../../../../domain/file/check-named-files"
import { unwrap } from "../../../../../domain/refusal/refusal-error"
import { checkRegistrationAddOns } from "../../../../../domain/registration/check-add-ons"
import { checkRegistrationAnswers } from "../../../../../domain/registration/check-answers"
import { checkRegistration, type Registration } from "../../../../../domain/registration/registration"
import { BOOKING_MODULE, type BookingModuleService } from "../../../../../modules/booking"
import { EVENT_MODULE, type EventModuleService } from "../../../../../modules/event"
import { loadCartSeats } from "../../../../../workflows/selling/cart-seats"
import { refusing } from "../../../../refusals/answer"

/** What a cart says about its future participants; null where it says nothing yet. */
export const GET = refusing(async (req, res) => {
  const bookings = req.scope.resolve<BookingModuleService>(BOOKING_MODULE)
  const [registration] = await bookings.listRegistrations({ cart_id: req.params.id })
  res.json({ registration: registration ? view(registration) : null })
})

/** Says who will attend, before the cart is paid; replaces what was said before. Refusals: `registration_invalid`, `question_not_asked`, `answer_invalid`, `add_on_…`. */
export const POST = refusing<Registration>(async (req, res) => {
  const cart = await loadCartSeats(req.scope, req.params.id ?? "")
  if (!cart.known) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no cart ${cart.cart_id}`)
  const seats = new Map(cart.lines.map(({ line_id, quantity }) => [line_id, quantity]))
  const named = unwrap(checkRegistration(req.validatedBody, seats))
  const counted = unwrap(checkRegistrationAddOns(named, cart.lines, cart.add_ons))
  const questions = await req.scope
    .resolve<EventModuleService>(EVENT_MODULE)
    .questionsOf(cart.events.map(({ id }) => id))
  const asking = cart.lines.map((line) => ({ ...line, questions: questions.get(line.event_id) ?? [] }))
  const answered = unwrap(checkRegistrationAnswers(counted, asking))
  const bookings = req.scope.resolve<BookingModuleService>(BOOKING_MODULE)
  const files = await bookings.filesOfCart(cart.cart_id)
  const registration = unwrap(checkNamedFiles(answered, [...questions.values()].flat(), files))
  await bookings.saveRegistration({ ...registration, cart_id: cart.cart_id })
  const [stored] = await bookings.listRegistrations({ cart_id: cart.cart_id })
  res.json({ registration: stored ? view(stored) : null })
})

type StoredRegistration = { booker: unknown; locale: string | null; answers: unknown; lines: unknown; add_ons: unknown }

function view({ booker, locale, answers, lines, add_ons }: StoredRegistration) {
  return { booker, locale, answers, lines, add_ons: add_ons ?? [] }
}

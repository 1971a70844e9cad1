import { lazy, Suspense } from "react"
import { useTexts } from "../language/language-context"
import { EventListPage } from "./events/event-list"
import { EventPage } from "./events/event-page"
import { eventsTexts } from "./events/texts"

/** The forms bring the validation libraries with them, so they are fetched when somebody books. */
const FormPage = lazy(() => import("./form/form-page"))
const CheckoutPage = lazy(() => import("./checkout/checkout-page"))
const ConfirmationPage = lazy(() => import("./confirmation/confirmation-page"))

/** The pages before and at the purchase, by the path: `events`, `events/:id`, `…/book`, `…/checkout`, `confirmation`. */
export function ShopPages({ path }: { path: string }) {
  const t = useTexts(eventsTexts)
  const [section, id, step] = path.split("/")
  return (
    <Suspense fallback={<p role="status">{t("loading")}</p>}>
      {section === "confirmation" && <ConfirmationPage />}
      {section !== "confirmation" && !id && <EventListPage />}
      {id && step === "book" && <FormPage key={id} id={id} />}
      {id && step === "checkout" && <CheckoutPage key={id} id={id} />}
      {id && step !== "book" && step !== "checkout" && <EventPage key={id} id={id} />}
    </Suspense>
  )
}

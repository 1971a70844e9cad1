import { edit } from "./stories/editing"
import { deskSale } from "./stories/registering-at-desk"
import { sales } from "./stories/selling"
import { survive } from "./survive"

survive({
  stories: [edit, ...sales, deskSale],
  workflows: ["edit-booking-data", "complete-cart", "register-order-bookings", "booking-prepare-desk-cart"],
})

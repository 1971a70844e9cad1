import { edit } from "./stories/editing"
import { sales } from "./stories/selling"
import { survive } from "./survive"

survive({
  stories: [edit, ...sales],
  workflows: ["edit-booking-data", "complete-cart", "register-order-bookings"],
})

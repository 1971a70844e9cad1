import { rebookings } from "./stories/rebooking"
import { survive } from "./survive"

survive(rebookings)

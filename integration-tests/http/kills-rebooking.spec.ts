import { rebookings } from "../kills/stories/rebooking"
import { survive } from "../kills/survive"

survive(rebookings)

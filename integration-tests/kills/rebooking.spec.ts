import { rebookings } from "./stories/rebooking"
import { survive } from "./survive"

survive({ stories: rebookings, workflows: ["rebook-booking"] })

import { model } from "@medusajs/framework/utils"

/**
 * A rebooking that has begun and is not over: written with its first step, gone with its last one. One that is still here
 * when nobody runs it was broken off, and what stands here is enough to finish it or to take it back.
 */
export const RebookingAttempt = model
  .define("booking_rebooking_attempt", {
    /** The id that the rebooking has, or would have had. */
    id: model.id({ prefix: "breb" }).primaryKey(),
    booking_id: model.text(),
    /** The order that is rebooked. */
    order_id: model.text(),
    /** How everything stood before, and the ids of what is made (`RebookingTrace`); the booker's address among it, until it is over. */
    trace: model.json(),
    /** How far the uses of promotion codes have moved: core counts them, and cannot tell who counted. */
    usage: model.enum(["untouched", "moving", "moved"]).default("untouched"),
  })
  .indexes([{ on: ["booking_id"] }])

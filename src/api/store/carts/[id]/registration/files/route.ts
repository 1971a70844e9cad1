import { MedusaError } from "@medusajs/framework/utils"
import { fileQuestionOfCart } from "../../../../../../workflows/files/asked-file"
import { loadCartSeats } from "../../../../../../workflows/selling/cart-seats"
import { countUpload, questionIdOf, takeUpload } from "../../../../../files/upload-route"
import { refusing } from "../../../../../refusals/answer"

/**
 * Takes a file that the cart's registration is going to name as an answer; one that it does not name is erased after a
 * day. Refusals: `question_not_found`, `file_missing`, `file_too_large`, `file_type_not_allowed`, `too_many_files`,
 * `too_many_requests`.
 */
export const POST = refusing(async (req, res) => {
  const question_id = questionIdOf(req)
  const cart = await loadCartSeats(req.scope, req.params.id ?? "")
  if (!cart.known || cart.ordered) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such open cart")
  await countUpload(req, cart.cart_id)
  const question = await fileQuestionOfCart(req.scope, cart, question_id)
  const file = await takeUpload(req, question, { holder: { cart_id: cart.cart_id }, participant_id: null })
  res.status(201).json({ file })
})

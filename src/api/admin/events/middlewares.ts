import { type MiddlewareRoute, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { createAddOnSchema, updateAddOnSchema } from "../../../domain/add-on/add-on"
import {
  createEventSchema,
  newTicketTypeSchema,
  updateEventSchema,
  updateTicketTypeSchema,
} from "../../../domain/event/event-input"
import { changeFieldRulesSchema } from "../../../domain/policy/change-field-rules"
import { createQuestionSchema, updateQuestionSchema } from "../../../domain/question/question"
import { PAGE_CONFIG, pageSchema } from "../../validation/page"
import { cancelEventSchema } from "./[id]/cancellation/validators"
import { archiveQuestionSchema, orderQuestionsSchema } from "./[id]/questions/validators"
import { listEventsSchema } from "./validators"

const events = "/admin/events"

export const adminEventRoutes: MiddlewareRoute[] = [
  { matcher: events, method: "GET", middlewares: [validateAndTransformQuery(listEventsSchema, PAGE_CONFIG)] },
  { matcher: events, method: "POST", middlewares: [validateAndTransformBody(createEventSchema)] },
  { matcher: `${events}/:id`, method: "POST", middlewares: [validateAndTransformBody(updateEventSchema)] },
  {
    matcher: `${events}/:id/changes`,
    method: "GET",
    middlewares: [validateAndTransformQuery(pageSchema, PAGE_CONFIG)],
  },
  { matcher: `${events}/:id/cancellation`, method: "POST", middlewares: [validateAndTransformBody(cancelEventSchema)] },
  {
    matcher: `${events}/:id/ticket-types`,
    method: "POST",
    middlewares: [validateAndTransformBody(newTicketTypeSchema)],
  },
  {
    matcher: `${events}/:id/ticket-types/:ticket_type_id`,
    method: "POST",
    middlewares: [validateAndTransformBody(updateTicketTypeSchema)],
  },
  {
    matcher: `${events}/:id/field-rules`,
    method: "POST",
    middlewares: [validateAndTransformBody(changeFieldRulesSchema)],
  },
  { matcher: `${events}/:id/add-ons`, method: "POST", middlewares: [validateAndTransformBody(createAddOnSchema)] },
  {
    matcher: `${events}/:id/add-ons/:add_on_id`,
    method: "POST",
    middlewares: [validateAndTransformBody(updateAddOnSchema)],
  },
  {
    matcher: `${events}/:id/questions`,
    method: "POST",
    middlewares: [validateAndTransformBody(createQuestionSchema)],
  },
  {
    matcher: `${events}/:id/question-order`,
    method: "POST",
    middlewares: [validateAndTransformBody(orderQuestionsSchema)],
  },
  {
    matcher: `${events}/:id/questions/:question_id`,
    method: "POST",
    middlewares: [validateAndTransformBody(updateQuestionSchema)],
  },
  {
    matcher: `${events}/:id/questions/:question_id/archive`,
    method: "POST",
    middlewares: [validateAndTransformBody(archiveQuestionSchema)],
  },
]

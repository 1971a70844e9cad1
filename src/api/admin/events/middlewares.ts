import type { MiddlewareRoute } from "@medusajs/framework/http"
import { createAddOnSchema, updateAddOnSchema } from "../../../domain/add-on/add-on"
import {
  createEventSchema,
  newTicketTypeSchema,
  updateEventSchema,
  updateTicketTypeSchema,
} from "../../../domain/event/event-input"
import { changeFieldRulesSchema } from "../../../domain/policy/change-field-rules"
import { createQuestionSchema, updateQuestionSchema } from "../../../domain/question/question"
import { lists, takes } from "../../validation/checked"
import { pageSchema } from "../../validation/page"
import { cancelEventSchema } from "./[id]/cancellation/validators"
import { archiveQuestionSchema, orderQuestionsSchema } from "./[id]/questions/validators"
import { listEventsSchema } from "./validators"

const events = "/admin/events"

export const adminEventRoutes: MiddlewareRoute[] = [
  lists(events, listEventsSchema),
  takes(events, createEventSchema),
  takes(`${events}/:id`, updateEventSchema),
  lists(`${events}/:id/changes`, pageSchema),
  takes(`${events}/:id/cancellation`, cancelEventSchema),
  takes(`${events}/:id/ticket-types`, newTicketTypeSchema),
  takes(`${events}/:id/ticket-types/:ticket_type_id`, updateTicketTypeSchema),
  takes(`${events}/:id/field-rules`, changeFieldRulesSchema),
  takes(`${events}/:id/add-ons`, createAddOnSchema),
  takes(`${events}/:id/add-ons/:add_on_id`, updateAddOnSchema),
  takes(`${events}/:id/questions`, createQuestionSchema),
  takes(`${events}/:id/question-order`, orderQuestionsSchema),
  takes(`${events}/:id/questions/:question_id`, updateQuestionSchema),
  takes(`${events}/:id/questions/:question_id/archive`, archiveQuestionSchema),
]

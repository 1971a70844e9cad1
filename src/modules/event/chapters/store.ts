import { MedusaService } from "@medusajs/framework/utils"
import { AddOn } from "../models/add-on"
import { Event } from "../models/event"
import { EventDate } from "../models/event-date"
import { MailText } from "../models/mail-text"
import { Question } from "../models/question"
import { QuestionVersion } from "../models/question-version"
import { Setting } from "../models/setting"
import { TicketType } from "../models/ticket-type"

/** The tables of the event module. Its methods stand in the chapters that extend it. */
export class EventStore extends MedusaService({
  Event,
  EventDate,
  TicketType,
  AddOn,
  Question,
  QuestionVersion,
  Setting,
  MailText,
}) {}

/** A product variant that is sold as a ticket. */
export type TicketVariant = { id: string; product_id: string; title: string | null }

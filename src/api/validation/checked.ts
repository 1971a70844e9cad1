import { type MiddlewareRoute, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"

type Body = Parameters<typeof validateAndTransformBody>[0]
type Query = Parameters<typeof validateAndTransformQuery>[0]

/** The lists choose their own fields and filters; Medusa's query parsing only checks the paging. */
const LIST = { defaults: [], isList: true }

/** A route that is told something; what does not fit the schema is refused with 400 before it runs. */
export function takes(matcher: string, schema: Body): MiddlewareRoute {
  return { matcher, method: "POST", middlewares: [validateAndTransformBody(schema)] }
}

/** A route that answers a question in its query. */
export function answers(matcher: string, schema: Query): MiddlewareRoute {
  return { matcher, method: "GET", middlewares: [validateAndTransformQuery(schema, {})] }
}

/** A route that lists page by page. */
export function lists(matcher: string, schema: Query): MiddlewareRoute {
  return { matcher, method: "GET", middlewares: [validateAndTransformQuery(schema, LIST)] }
}

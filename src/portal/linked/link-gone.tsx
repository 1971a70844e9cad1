import { PageLink } from "../layout/page-link"
import { PageTitle } from "../layout/page-title"

/** Where the link of a mail opens nothing: why, and the way to one's booking. */
export function LinkGone({ title, text, find }: Record<"title" | "text" | "find", string>) {
  return (
    <section className="sheet sheet-narrow">
      <PageTitle>{title}</PageTitle>
      <p>{text}</p>
      <p>
        <PageLink className="button button-main" to="manage">
          {find}
        </PageLink>
      </p>
    </section>
  )
}

import type { CustomerBooking } from "../api/answers"
import { Icon } from "../controls/icon"
import { OrganiserWord } from "../controls/organiser-word"
import { formatTag } from "../language/format-tag"
import { useLanguage, useTexts } from "../language/language-context"
import { PageLink } from "../layout/page-link"
import { refusedRights } from "./refused-rights"
import { type GroupRight, isLeftToOrganiser, type RightGroup, rightGroups } from "./right-groups"
import { rightsTexts } from "./rights-texts"
import { Until } from "./until"

/**
 * What may still be changed and until when; what may not says why, and once what the organiser says to it (SPEC M9, U4).
 * A participant's own link moves and cancels nobody, so it is told nothing about that (M18).
 */
export function Rights({ booking }: { booking: CustomerBooking }) {
  const t = useTexts(rightsTexts)
  const { booker, event, may, status } = booking
  const tag = formatTag(useLanguage().language)
  if (status === "cancelled") return null
  const cancels = may.cancel?.allowed || may.cancel_parts?.allowed
  const changes = Object.values(may.changes ?? {}).some(({ allowed }) => allowed)
  const label = (groups: readonly RightGroup[]) =>
    new Intl.ListFormat(tag, { type: "unit" }).format(groups.map((group) => t(`may_${group}`)))
  const groups = rightGroups(booking)
  const { all, word } = refusedRights(
    may,
    groups.map((group) => group.may)
  )
  return (
    <section className="card" aria-labelledby="rights-title">
      <h2 id="rights-title" className="eyebrow">
        {t("rights")}
      </h2>
      {all ? (
        <p className="all-closed">
          <Icon name="lock" /> {all}
        </p>
      ) : (
        <ul className="rights">
          {groups.map((group) => (
            <Right key={group.groups[0]} right={group} label={label(group.groups)} timezone={event.timezone} />
          ))}
        </ul>
      )}
      {booker && (changes || cancels) && (
        <div className="rights-actions">
          {changes && (
            <PageLink className="button button-main" to="manage/rebooking">
              <Icon name="swap" />
              {t("rebook")}
            </PageLink>
          )}
          {cancels && (
            <PageLink className="button button-plain" to="manage/cancelling">
              {t("cancel")}
            </PageLink>
          )}
        </div>
      )}
      {word && <OrganiserWord contact={word.contact} terms={word.terms} />}
    </section>
  )
}

type RightProps = { right: GroupRight; label: string; timezone: string }

function Right({ right, label, timezone }: RightProps) {
  const t = useTexts(rightsTexts)
  const { may, more } = right
  return (
    <li className="right">
      <p className="right-name">
        {!may.allowed && <Icon name="lock" />}
        {label}
      </p>
      {!may.allowed && <p className="right-why">{isLeftToOrganiser(right) ? t("left_to_organiser") : may.message}</p>}
      {may.allowed && (
        <p className="right-until">{may.until ? <Until until={may.until} timezone={timezone} /> : t("any_time")}</p>
      )}
      {more && <p className="right-why">{t("rights_differ")}</p>}
    </li>
  )
}

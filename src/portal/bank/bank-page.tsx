import { useState } from "react"
import type { BankDetails } from "../../client"
import { tabLink } from "../access/tab-link"
import { accessLost, problemOf } from "../api/problem"
import { Button } from "../controls/button"
import { Notice } from "../controls/notice"
import { ProblemNotice } from "../controls/problem-notice"
import { useTexts } from "../language/language-context"
import { useMoney } from "../language/use-money"
import { PageTitle } from "../layout/page-title"
import { ChosenEvent } from "../linked/chosen-event"
import { LinkGone } from "../linked/link-gone"
import { BankForm } from "./bank-form"
import { bankTexts } from "./texts"
import { useBankDetails } from "./use-bank-details"

/** Where a refund is to be transferred: by the link of a mail, which shows nothing personal (SPEC U23). */
export default function BankPage() {
  const t = useTexts(bankTexts)
  const [link] = useState(() => tabLink("bank", sessionStorage))
  const { data: details, error, refetch } = useBankDetails(link)
  const problem = error ? problemOf(error) : null

  if (!link || (problem && accessLost(problem))) return <NoQuestion why={link ? "gone" : "no_link"} />
  if (problem) {
    return (
      <section className="sheet sheet-narrow">
        <PageTitle>{t("title")}</PageTitle>
        <ProblemNotice problem={problem} />
        <Button onClick={() => refetch()}>{t("try_again")}</Button>
      </section>
    )
  }
  if (!details) return <p role="status">{t("loading")}</p>
  return (
    <section className="sheet sheet-narrow pay">
      <p className="eyebrow">{t("number", { number: details.number })}</p>
      <PageTitle>{t("title")}</PageTitle>
      <ChosenEvent event={details.event} />
      {details.status === "not_wanted" ? (
        <Notice tone="info" title={t("not_wanted_title")}>
          <p>{t("not_wanted")}</p>
        </Notice>
      ) : (
        <Question details={details} link={link} />
      )}
    </section>
  )
}

function Question({ details, link }: { details: BankDetails; link: string }) {
  const t = useTexts(bankTexts)
  const money = useMoney(details.currency_code ?? "eur")
  const [changing, setChanging] = useState(false)
  const { given, amount } = details
  return (
    <>
      <dl className="sums">
        <div className="sum-total">
          <dt>{t("to_come")}</dt>
          <dd>{money(amount)}</dd>
        </div>
      </dl>
      {given && !changing ? (
        <>
          <Notice tone="good" title={t("given_title")}>
            <p>{t("given", { country: given.country, last_four: given.last_four })}</p>
          </Notice>
          <p>
            <Button tone="plain" onClick={() => setChanging(true)}>
              {t("change")}
            </Button>
          </p>
        </>
      ) : (
        <BankForm link={link} onGiven={() => setChanging(false)} />
      )}
    </>
  )
}

function NoQuestion({ why }: { why: "gone" | "no_link" }) {
  const t = useTexts(bankTexts)
  return <LinkGone title={t(`${why}_title`)} text={t(why)} find={t("find")} />
}

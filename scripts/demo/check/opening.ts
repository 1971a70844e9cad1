import type { Api } from "../../../integration-tests/fixtures/api"
import { enter, look, tryToEnter } from "../../../integration-tests/fixtures/customer"
import { must, mustBe, type Story } from "./story"

/** The link from the mail and the address used open the booking; the link with another address opens nothing. */
export async function openByLink({ world, email, tell }: Story, link: URL, number: string): Promise<Api> {
  const token = new URLSearchParams(link.hash.slice(1)).get("token") ?? ""
  const stranger = await tryToEnter(world.storefront, { token, email: "stranger@example.com" })
  mustBe("The answer to a stranger", stranger.status, 404)
  const customer = await enter(world.storefront, { token, email })
  const booking = await look(customer)
  mustBe("The booking behind the link", booking.number, number)
  tell("link", `${link.origin}${link.pathname}#token=… opens ${booking.number} for ${email}`)
  tell("a stranger", `with the same link is answered ${stranger.status} ${stranger.body.code}`)
  must(
    booking.may.rename.allowed && booking.may.rebook.allowed,
    "The customer should be allowed to rename and to rebook."
  )
  return customer
}

import { basename, delimiter } from "node:path"
import { gatherStories, openShop, type ShopOptions } from "../fixtures/shop"
import { acceptPayments } from "../fixtures/world"

/**
 * The spec files that SPECS_TOGETHER names, told one after the other in one shop: opening a shop takes longer than most of
 * its stories. Each file finds the world as if the shop had opened for it, and its tests stand under its name.
 */
const files = (process.env.SPECS_TOGETHER ?? "").split(delimiter).map((path) => ({
  name: basename(path, ".spec.ts"),
  ...gatherStories(() => require(path)),
}))
const serves_admin = files.some(({ options }) => options.serves_admin) || undefined

openShop(
  ({ shop, database: { dbUtils, dbConnection, dbConfig } }) => {
    const templateName = `${dbConfig.dbName}-world`
    const opensFor = ({ payment_providers }: ShopOptions) =>
      beforeAll(async () => {
        await dbUtils.restore({ templateName })
        if (payment_providers) await acceptPayments(shop().world, payment_providers)
      })
    /** What the file has prepared itself, each of its tests finds again. */
    const isPrepared = () => beforeAll(() => dbUtils.snapshot())

    beforeAll(() => dbUtils.snapshot({ templateName }))
    for (const { name, tell, options } of files) {
      describe(name, () => {
        opensFor(options)
        tell(shop)
        isPrepared()
        afterAll(async () => {
          jest.useRealTimers().restoreAllMocks()
          if (name === files.at(-1)?.name) await dbConnection.raw(`drop database "${templateName}"`)
        })
      })
    }
  },
  { serves_admin }
)

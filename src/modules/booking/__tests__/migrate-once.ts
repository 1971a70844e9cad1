import {
  closeWaitingroomClient,
  createPostgresDatabaseTemplate,
  dropPostgresDatabaseTemplate,
  restorePostgresDatabaseFromTemplate,
  type SuiteOptions,
} from "@medusajs/test-utils"

/**
 * The runner drops all tables after each test and migrates before the next, which takes longer than most tests. Here the
 * first test of a file finds what was migrated, and those after it a copy of that.
 */
export function migrateOnce({ MikroOrmWrapper: tables, dbConfig }: SuiteOptions): void {
  const databaseName = new URL(dbConfig.clientUrl).pathname.slice(1)
  const templateName = `${databaseName}-migrated`
  const migrate = tables.setupDatabase.bind(tables)
  let close: () => Promise<void> = async () => {}
  let begin = async () => {
    await migrate()
    const orm = tables.getOrm()
    close = () => orm.close()
    await createPostgresDatabaseTemplate({ databaseName, templateName })
    begin = () => restorePostgresDatabaseFromTemplate({ databaseName, templateName })
  }
  tables.setupDatabase = () => begin()
  tables.clearDatabase = async () => {}
  afterAll(async () => {
    await close()
    for (const name of [templateName, databaseName]) await dropPostgresDatabaseTemplate(name)
    await closeWaitingroomClient()
  })
}

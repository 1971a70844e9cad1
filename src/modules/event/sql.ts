import type { Context } from "@medusajs/framework/types"

/** Statements of one transaction. `?` stands for a value; rows come back as plain objects. */
export interface Sql {
  execute<Row = unknown>(query: string, values: readonly unknown[]): Promise<Row[]>
}

/** The statements of the transaction that `@InjectTransactionManager()` opened. */
export function sqlOf(context: Context): Sql {
  if (!context.transactionManager) throw new Error("This must run inside a transaction")
  return context.transactionManager as Sql
}

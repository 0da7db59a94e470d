import type { Client } from "pg";

/** Role and database of the product, on the embedded server and in every example of DATABASE_URL. */
export const productName = "wirkstatt";

export type ProductPassword = { readonly value: string; readonly isNew: boolean };

/**
 * Makes the product's login role (no superuser, so that row-level security binds it) and its database where they are
 * missing. Repeatable: a start that was killed in between is finished by the next. The password is base64url.
 */
export async function ensureProductDatabase(superuser: Client, password: ProductPassword): Promise<void> {
  const { rows } = await superuser.query<{ has_role: boolean; has_database: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS has_role,
            EXISTS (SELECT FROM pg_database WHERE datname = $1) AS has_database`,
    [productName],
  );
  const found = rows[0] ?? { has_role: false, has_database: false };
  const rights = `LOGIN NOSUPERUSER CREATEDB CREATEROLE PASSWORD '${password.value}'`;
  if (!found.has_role) await superuser.query(`CREATE ROLE ${productName} ${rights}`);
  else if (password.isNew) await superuser.query(`ALTER ROLE ${productName} ${rights}`);
  if (!found.has_database) {
    await superuser.query(`CREATE DATABASE ${productName} OWNER ${productName}`);
  }
}

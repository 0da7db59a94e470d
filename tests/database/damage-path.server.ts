import type pg from "pg";

/** Versions are append-only: whoever changes one by hand has to get the guard out of the way. */
export async function damagePath(owner: pg.Pool, pathId: string): Promise<void> {
  await owner.query("alter table approval_path_versions disable trigger user");
  await owner.query(`update approval_path_versions set content = '{"stations": 7}' where path_id = $1`, [
    pathId,
  ]);
  await owner.query("alter table approval_path_versions enable trigger user");
}

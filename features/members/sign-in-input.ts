import * as z from "zod";
import { emailAddress } from "#platform/values/text-value.ts";

/** Who wants in. The password is taken as typed: blanks belong to it. */
export const signInInput = z.object({
  email: emailAddress(),
  password: z.string({ error: "missing" }).min(1, { error: "missing" }),
});
export type SignInInput = z.infer<typeof signInInput>;

import * as z from "zod";

/** Bounds of a password in characters, the same as those of the login. */
const SHORTEST = 10;
const LONGEST = 128;

/** A new password, taken as typed: blanks belong to it. */
export const setPasswordInput = z.object({
  password: z
    .string({ error: "missing" })
    .min(1, { error: "missing" })
    .min(SHORTEST, { error: "password-too-short" })
    .max(LONGEST, { error: "password-too-long" }),
});

import { RateLimiterMemory } from "rate-limiter-flexible";

const MINUTE = 60;

/** Each answers whether one more try is allowed now. `caller` is a caller's hash, `account` an account's name, `memberId` somebody who signed in. */
export type RateLimits = {
  readonly publicForm: (caller: string) => Promise<boolean>;
  readonly signInByCaller: (caller: string) => Promise<boolean>;
  readonly signInByAccount: (caller: string, account: string) => Promise<boolean>;
  readonly passwordLinkByCaller: (caller: string) => Promise<boolean>;
  readonly passwordLinkByAccount: (account: string) => Promise<boolean>;
  readonly mailLink: (memberId: string) => Promise<boolean>;
};

/**
 * Counts live in this process's memory and are forgotten with it: nothing about callers is stored. The numbers leave room
 * for a whole office behind one address, and stop programs. Whoever guesses somebody's password from one place is stopped
 * there, and its owner still gets in from another: only guessing from many places closes an account for a while.
 */
export function createRateLimits(): RateLimits {
  const accountFromOnePlace = limit(10, 15 * MINUTE);
  const accountFromAnywhere = limit(100, 60 * MINUTE);
  return {
    publicForm: limit(60, 10 * MINUTE),
    signInByCaller: limit(100, 10 * MINUTE),
    signInByAccount: async (caller, account) =>
      (await accountFromOnePlace(`${caller} ${account}`)) && (await accountFromAnywhere(account)),
    passwordLinkByCaller: limit(30, 60 * MINUTE),
    passwordLinkByAccount: limit(5, 60 * MINUTE),
    mailLink: limit(60, 10 * MINUTE),
  };
}

function limit(points: number, seconds: number): (key: string) => Promise<boolean> {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return (key) =>
    limiter.consume(key).then(
      () => true,
      () => false,
    );
}

import { RateLimiterMemory } from "rate-limiter-flexible";

const MINUTE = 60;

export type RateLimits = {
  /** Each answers whether one more try is allowed now. The key is a caller's hash or an account's name. */
  readonly publicForm: (key: string) => Promise<boolean>;
  readonly signInByCaller: (key: string) => Promise<boolean>;
  readonly signInByAccount: (key: string) => Promise<boolean>;
  readonly passwordLink: (key: string) => Promise<boolean>;
};

/**
 * Counts live in this process's memory and are forgotten with it: nothing about callers is stored. The numbers leave room
 * for a whole office behind one address, and stop programs.
 */
export function createRateLimits(): RateLimits {
  return {
    publicForm: limit(60, 10 * MINUTE),
    signInByCaller: limit(100, 10 * MINUTE),
    signInByAccount: limit(10, 15 * MINUTE),
    passwordLink: limit(5, 60 * MINUTE),
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

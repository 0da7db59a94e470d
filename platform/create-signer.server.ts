import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

/** What is signed, and nothing else: each purpose has a key of its own, so that no signature can be used for another. */
export type SigningPurpose = "approval-link";

/** Signs what leaves the house and comes back. A signature is 43 letters, digits, `-` and `_`. */
export type Signer = {
  readonly sign: (purpose: SigningPurpose, text: string) => string;
  /** Takes the same time whatever is wrong, so that nobody can guess a signature letter by letter. */
  readonly isSigned: (purpose: SigningPurpose, text: string, signature: string) => boolean;
};

/** Keys are derived from the installation's secret (HKDF, RFC 5869); the secret itself signs nothing. */
export function createSigner(secret: string): Signer {
  const sign: Signer["sign"] = (purpose, text) => {
    const key = hkdfSync("sha256", secret, "", `wirkstatt ${purpose}`, 32);
    return createHmac("sha256", new Uint8Array(key)).update(text).digest("base64url");
  };
  return {
    sign,
    isSigned: (purpose, text, signature) => {
      const [expected, given] = [Buffer.from(sign(purpose, text)), Buffer.from(signature)];
      return expected.length === given.length && timingSafeEqual(expected, given);
    },
  };
}

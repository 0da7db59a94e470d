import { createHmac } from "node:crypto";
import { betterAuth } from "better-auth";
import type { ConnectionPool } from "../database/connect.server.ts";

/** How long a session lives, in seconds, however much it is used: one working week. */
const SESSION_SECONDS = 5 * 24 * 60 * 60;
/** How long a link to set a password is good, in seconds: two days, so that a mail may wait overnight. */
const PASSWORD_LINK_SECONDS = 2 * 24 * 60 * 60;
export const shortestPassword = 10;
export const longestPassword = 128;

export type SignInResult =
  { readonly outcome: "signed-in"; readonly setCookie: readonly string[] } | { readonly outcome: "refused" };

export type Login = {
  readonly signIn: (email: string, password: string) => Promise<SignInResult>;
  readonly signOut: (headers: Headers) => Promise<readonly string[]>;
  readonly findUserId: (headers: Headers) => Promise<string | undefined>;
  /** Makes a user who cannot sign in until a password is set. Returns the id of the user, also if the e-mail is known. */
  readonly ensureUser: (user: { name: string; email: string; password: string }) => Promise<string>;
  /** Hands a token to set a password to `deliver` where the e-mail is known; answers the same way where it is not. */
  readonly requestPasswordLink: (email: string) => Promise<void>;
  /** The password of a demo person: different in every installation, written down nowhere. */
  readonly demoPasswordOf: (email: string) => string;
  readonly setPassword: (token: string, password: string) => Promise<"set" | "link-not-valid">;
};

export type PasswordLinkDelivery = (link: { userId: string; token: string }) => Promise<void>;

/**
 * Login by better-auth, called from the server only: its own HTTP endpoints are never mounted, so what is not offered here
 * cannot be reached. Neither addresses nor browsers of people are stored with a session.
 */
export function createLogin(options: LoginOptions): Login {
  const auth = createAuth(options);
  return {
    signIn: async (email, password) => {
      const response = await auth.api.signInEmail({ body: { email, password }, asResponse: true });
      if (!response.ok) return { outcome: "refused" };
      return { outcome: "signed-in", setCookie: response.headers.getSetCookie() };
    },
    signOut: async (headers) => {
      const response = await auth.api.signOut({ headers, asResponse: true });
      return response.headers.getSetCookie();
    },
    findUserId: async (headers) => (await auth.api.getSession({ headers }))?.user.id,
    ensureUser: async ({ name, email, password }) => {
      const context = await auth.$context;
      const known = await context.internalAdapter.findUserByEmail(email);
      if (known) return known.user.id;
      const made = await auth.api
        .signUpEmail({ body: { name, email, password } })
        .catch(async (error: unknown) => {
          // Somebody else may have made the same user meanwhile.
          const other = await context.internalAdapter.findUserByEmail(email);
          if (!other) throw error;
          return other;
        });
      return made.user.id;
    },
    requestPasswordLink: async (email) => {
      await auth.api.requestPasswordReset({ body: { email } });
    },
    demoPasswordOf: (email) =>
      createHmac("sha256", options.secret).update(`demo ${email}`).digest("base64url"),
    setPassword: async (token, password) => {
      const response = await auth.api.resetPassword({
        body: { token, newPassword: password },
        asResponse: true,
      });
      return response.ok ? "set" : "link-not-valid";
    },
  };
}

type LoginOptions = {
  readonly pool: ConnectionPool;
  readonly secret: string;
  readonly publicUrl: string;
  readonly deliverPasswordLink: PasswordLinkDelivery;
};

function createAuth(options: LoginOptions) {
  return betterAuth({
    database: options.pool,
    secret: options.secret,
    baseURL: options.publicUrl,
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    // The browser drops its cookie then; prolonged by use, a copy of it would live on for ever.
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    emailAndPassword: {
      enabled: true,
      autoSignIn: false,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      resetPasswordTokenExpiresIn: PASSWORD_LINK_SECONDS,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => options.deliverPasswordLink({ userId: user.id, token }),
    },
    advanced: {
      cookiePrefix: "wirkstatt",
      useSecureCookies: options.publicUrl.startsWith("https:"),
      ipAddress: { disableIpTracking: true },
      disableCSRFCheck: true,
      disableOriginCheck: true,
    },
  });
}

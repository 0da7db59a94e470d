import type { Config } from "@react-router/dev/config";

export default {
  appDirectory: "web",
  ssr: true,
  // React Router compares a form's Origin with the address the request reached this server at. Behind a proxy that ends the
  // encryption that address is http, and every form would be refused. `refuseForeignForms` has asked before, and knows both.
  allowedActionOrigins: ["**"],
} satisfies Config;

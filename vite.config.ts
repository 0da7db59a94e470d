import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

// The server's bundle begins at our own application, which carries React Router's handler inside: contexts made in one
// module are then the same object everywhere.
export default defineConfig({
  plugins: [reactRouter()],
  environments: { ssr: { build: { rolldownOptions: { input: "./web/create-application.server.ts" } } } },
});

import { data } from "react-router";
import { UnreadablePath } from "#features/approvals/unreadable-path.ts";

/** Says plainly, on a request's pages and to its forms, that its path cannot be read; the error page knows the status. */
export async function tellUnreadablePath<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof UnreadablePath ? data(null, { status: 503 }) : error;
  }
}

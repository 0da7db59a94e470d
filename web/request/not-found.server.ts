import { data } from "react-router";

/** Thrown by pages whose subject does not exist, or belongs to another authority: nobody can tell which. */
export function notFound() {
  return data(null, { status: 404 });
}

/** Thrown where the reader's role does not allow the page. */
export function notPermitted() {
  return data(null, { status: 403 });
}

/** Thrown where a request was sent by a path's version that was changed by hand, or written by a newer release. */
export class UnreadablePath extends Error {
  constructor(requestId: string, versionId: string) {
    super(`the version ${versionId} of the path by which the request ${requestId} was sent cannot be read`);
    this.name = "UnreadablePath";
  }
}

import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";

import type { PictureDoors } from "../importer/fetch-picture";

/** A name that stands for a public server in tests. */
export const PICTURE_HOST = "foto.example";

// Made for tests of this project and worth nothing: good for one name that nobody can have, for a hundred years.
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgWDp48Kb87K3A/ydL
EbzHmQwlD/y3P1/U0s+vVTLJACOhRANCAATd4u0b0l8GvZ8UskVnBztoB2wTjfOR
a/un+p2gQzBz0GQAcU2hKxveAwcigexLN/dGnSFOTvYwptUVzKA+KBfi
-----END PRIVATE KEY-----
`;
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBnzCCAUSgAwIBAgIUSdNOa2ngDNsZZ3cddrERMhiGXiQwCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMZm90by5leGFtcGxlMCAXDTI2MTEyNDE2MTgwOVoYDzIxMjYx
MDMxMTYxODA5WjAXMRUwEwYDVQQDDAxmb3RvLmV4YW1wbGUwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAATd4u0b0l8GvZ8UskVnBztoB2wTjfORa/un+p2gQzBz0GQA
cU2hKxveAwcigexLN/dGnSFOTvYwptUVzKA+KBfio2wwajAdBgNVHQ4EFgQUkpUx
HlxdkA+PsrALluxDhfSnVycwHwYDVR0jBBgwFoAUkpUxHlxdkA+PsrALluxDhfSn
VycwDwYDVR0TAQH/BAUwAwEB/zAXBgNVHREEEDAOggxmb3RvLmV4YW1wbGUwCgYI
KoZIzj0EAwIDSQAwRgIhAOyrR/SviqHtetcyTBWMecFVHWcXaQA6BljxKVt7TVeF
AiEAob9oEBhgNIGpNU49Z/Oyydz3cT7hf1kr1hLuOpjerDk=
-----END CERTIFICATE-----
`;

/** Starts a server of pictures; the doors lead to it, and every other name leads into a private network. */
export async function startPictureServer(
  answer: (req: IncomingMessage, res: ServerResponse) => void,
): Promise<{ doors: PictureDoors; close: () => void }> {
  const server = createServer({ key: KEY, cert: CERTIFICATE }, answer);
  await new Promise<void>((resume) => {
    server.listen(0, "127.0.0.1", resume);
  });
  return {
    doors: {
      resolve: (host) => Promise.resolve(host === PICTURE_HOST ? ["127.0.0.1"] : ["10.0.0.8"]),
      isAllowed: (address) => address === "127.0.0.1",
      port: (server.address() as AddressInfo).port,
      ca: CERTIFICATE,
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

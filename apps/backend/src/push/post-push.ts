import { lookup } from "node:dns";
import { request } from "node:https";

import { isPrivateAddress, isPushEndpoint } from "./endpoint";

/** A push as it goes over the wire. */
export interface PushRequest {
  headers: Record<string, string>;
  body: Uint8Array;
}

/** Hands a push to the service of a browser's maker; answers with the status of its reply. */
export type PostPush = (endpoint: string, push: PushRequest) => Promise<number>;

/** How long a push service may be silent, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Hands a push over. The address came from a browser and may be anything: it is judged again here, and the name must
 * not lead to this network at the moment of asking. Redirects are not followed.
 */
export const postPush: PostPush = (endpoint, { headers, body }) =>
  new Promise((resolve, reject) => {
    if (!isPushEndpoint(endpoint)) {
      reject(new Error("This is not the address of a push service"));
      return;
    }
    const asked = request(
      endpoint,
      { method: "POST", headers, timeout: PATIENCE, lookup: lookUpOutside },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    );
    asked.on("timeout", () => asked.destroy(new Error("The push service is silent")));
    asked.on("error", reject);
    asked.end(body);
  });

const lookUpOutside: typeof lookup = ((
  name: string,
  options: object,
  done: (...answer: unknown[]) => void,
) => {
  lookup(name, { ...options, all: true }, (error, addresses) => {
    if (error) {
      done(error);
      return;
    }
    const outside = addresses.filter(({ address }) => !isPrivateAddress(address));
    const [first] = outside;
    if (!first) done(new Error("The push service's name leads to a private address"));
    else if ((options as { all?: boolean }).all === true) done(null, outside);
    else done(null, first.address, first.family);
  });
}) as unknown as typeof lookup;

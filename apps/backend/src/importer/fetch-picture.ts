import { lookup } from "node:dns/promises";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { isIP, type LookupFunction } from "node:net";

import { isPublicAddress } from "./public-address";
import type { WarningCode } from "./reasons";

/** Largest picture that is fetched, in bytes. */
const MOST_BYTES = 10 * 1024 * 1024;
/** For one picture, redirects included. */
const MOST_MS = 15_000;
const MOST_REDIRECTS = 3;

/** Why a picture was not fetched. */
export class PictureRefused extends Error {
  constructor(readonly code: WarningCode) {
    super(code);
    this.name = "PictureRefused";
  }
}

/** Doors to the network, for tests to stand in their way. */
export interface PictureDoors {
  resolve: (host: string) => Promise<string[]>;
  isAllowed: (address: string) => boolean;
  port: number;
  /** Certificate of the only authority to be trusted; those of the system unless told. */
  ca?: string;
}

const publicInternet: PictureDoors = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isAllowed: isPublicAddress,
  port: 443,
};

/**
 * Fetches a picture from a public server. The name is resolved once, every address of it must be public, and the
 * connection goes to exactly that address: a name that leads elsewhere a moment later leads nowhere. Each redirect is
 * judged anew.
 * @throws PictureRefused
 */
export async function fetchPicture(address: string, doors: PictureDoors = publicInternet): Promise<Buffer> {
  const signal = AbortSignal.timeout(MOST_MS);
  let url = readAddress(address);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await open(url, await addressOf(url, doors), doors, signal);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      response.destroy();
      url = readAddress(headers.location, url);
      continue;
    }
    if (statusCode !== 200) {
      response.destroy();
      throw new PictureRefused("picture_not_there");
    }
    return await bytesOf(response);
  }
  throw new PictureRefused("picture_not_there");
}

/** Reads an address as far as it can be judged by looking at it. */
export function readAddress(typed: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(typed, base);
  } catch {
    throw new PictureRefused("picture_address");
  }
  if (url.protocol !== "https:" || url.username !== "" || url.password !== "" || url.port !== "") {
    throw new PictureRefused("picture_address");
  }
  return url;
}

async function addressOf({ hostname }: URL, doors: PictureDoors): Promise<string> {
  const host = hostname.replace(/^\[|\]$/g, "");
  const found = isIP(host) === 0 ? await doors.resolve(host).catch(() => []) : [host];
  const [first] = found;
  if (first === undefined) throw new PictureRefused("picture_not_there");
  if (!found.every(doors.isAllowed)) throw new PictureRefused("picture_address");
  return first;
}

function open(
  url: URL,
  address: string,
  { port, ca }: PictureDoors,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  // Whatever the name means by now, the connection goes where it was judged to lead.
  const pinned: LookupFunction = (_host, options, done) => {
    const family = isIP(address);
    if (options.all === true) done(null, [{ address, family }]);
    else done(null, address, family);
  };
  return new Promise((resolve, reject) => {
    request(
      url,
      {
        lookup: pinned,
        port,
        signal,
        agent: false,
        headers: { accept: "image/*", "user-agent": "Gerai-Tangerang-Gemilang" },
        ...(ca === undefined ? {} : { ca }),
      },
      resolve,
    )
      .on("error", () => reject(new PictureRefused("picture_not_there")))
      .end();
  });
}

async function bytesOf(response: IncomingMessage): Promise<Buffer> {
  const refuse = (code: WarningCode) => {
    response.destroy();
    return new PictureRefused(code);
  };
  const type = response.headers["content-type"] ?? "";
  if (!/^(image\/|application\/octet-stream)/i.test(type)) throw refuse("picture_type");
  if (Number(response.headers["content-length"] ?? 0) > MOST_BYTES) throw refuse("picture_large");
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MOST_BYTES) throw refuse("picture_large");
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof PictureRefused) throw error;
    throw new PictureRefused("picture_not_there");
  }
  return Buffer.concat(chunks);
}

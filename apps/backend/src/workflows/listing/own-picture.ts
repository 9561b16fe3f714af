import { env } from "../../env";

/**
 * Whether an address is that of a picture in our own store. A foreign one would let its owner count and change what
 * shoppers see, and send our servers wherever it likes.
 */
export function isOwnPicture(url: string): boolean {
  const store = env.s3?.file_url;
  return (
    /^\/media\/[a-z0-9]+\.(webp|jpe?g|png|avif|gif)$/i.test(url) ||
    (store !== undefined && url.startsWith(`${store.replace(/\/$/, "")}/`))
  );
}

import { networkInterfaces } from "node:os";

/** Interfaces of containers and virtual machines, which no phone can reach. */
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun|zt|wg)/;

/** This machine's address in the local network, or null when it has none. */
export function lanAddress(): string | null {
  const addresses = Object.entries(networkInterfaces()).flatMap(([name, list]) =>
    (list ?? [])
      .filter((entry) => entry.family === "IPv4" && !entry.internal && !entry.address.startsWith("169.254."))
      .map((entry) => ({ address: entry.address, virtual: VIRTUAL.test(name) })),
  );
  addresses.sort((a, b) => Number(a.virtual) - Number(b.virtual));
  return addresses[0]?.address ?? null;
}

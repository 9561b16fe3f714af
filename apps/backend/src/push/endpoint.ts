import { BlockList, isIP } from "node:net";

/** Longer addresses than any push service gives. */
const LONGEST = 1000;

// Apart, because in one list a rule for wrapped addresses fits every plain one.
const HERE_4 = new BlockList();
const HERE_6 = new BlockList();
for (const [address, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const) {
  HERE_4.addSubnet(address, bits, "ipv4");
}
for (const [address, bits] of [
  ["::", 127],
  // What wraps an address of version 4 could wrap one of ours.
  ["::ffff:0:0", 96],
  ["64:ff9b::", 96],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const) {
  HERE_6.addSubnet(address, bits, "ipv6");
}

/** Whether an address belongs to this machine, its network or nobody: the server must not be made to ask there. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return true;
  return family === 6 ? HERE_6.check(address, "ipv6") : HERE_4.check(address, "ipv4");
}

/** Whether a browser may name this as the place where its messages are taken: https, by name, on the usual port. */
export function isPushEndpoint(endpoint: string): boolean {
  if (endpoint.length > LONGEST || !URL.canParse(endpoint)) return false;
  const { protocol, hostname, port, username, password } = new URL(endpoint);
  return (
    protocol === "https:" &&
    port === "" &&
    username === "" &&
    password === "" &&
    isIP(hostname.replace(/^\[(.*)\]$/, "$1")) === 0 &&
    /^(?!.*\.(local|localhost|internal|lan|home\.arpa)\.?$)[^.]+(\.[^.]+)+\.?$/.test(hostname)
  );
}

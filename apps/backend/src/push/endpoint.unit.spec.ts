import { isPrivateAddress, isPushEndpoint } from "./endpoint";

test.each([
  "https://fcm.googleapis.com/fcm/send/abc:def",
  "https://updates.push.services.mozilla.com/wpush/v2/gAAA",
  "https://web.push.apple.com/QOXx",
  "https://sg2p.notify.windows.com/w/?token=BQ",
])("a push service is %s", (endpoint) => {
  expect(isPushEndpoint(endpoint)).toBe(true);
});

test.each([
  "http://fcm.googleapis.com/fcm/send/abc",
  "https://localhost/x",
  "https://backend/x",
  "https://127.0.0.1/x",
  "https://2130706433/x",
  "https://0x7f.1/x",
  "https://[::1]/x",
  "https://metadata.google.internal/x",
  "https://printer.local./x",
  "https://fcm.googleapis.com:9000/x",
  "https://user:pw@fcm.googleapis.com/x",
  `https://fcm.googleapis.com/${"x".repeat(1000)}`,
  "javascript:alert(1)",
  "",
])("none is %s", (endpoint) => {
  expect(isPushEndpoint(endpoint)).toBe(false);
});

test("addresses of this machine and its network are told from others", () => {
  const here = ["127.0.0.1", "10.1.2.3", "172.31.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1"];
  const here6 = ["::1", "::", "fe80::1", "fd00::1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "ff02::1"];
  for (const address of [...here, ...here6, "0.0.0.0", "255.255.255.255", "example.com"]) {
    expect([address, isPrivateAddress(address)]).toEqual([address, true]);
  }
  for (const address of ["142.250.4.95", "172.32.0.1", "2404:6800:4003::5f"]) {
    expect([address, isPrivateAddress(address)]).toEqual([address, false]);
  }
});

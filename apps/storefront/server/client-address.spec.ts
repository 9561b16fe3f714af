import { IncomingMessage } from "node:http";
import { Socket } from "node:net";

import { clientAddressOf } from "./client-address.ts";

function from(peer: string, forwarded?: string): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: peer });
  const request = new IncomingMessage(socket);
  if (forwarded !== undefined) request.headers["x-forwarded-for"] = forwarded;
  return request;
}

it("takes the address of the connection, and nobody's word for another", () => {
  expect(clientAddressOf(from("203.0.113.7", "198.51.100.1"), false)).toBe("203.0.113.7");
  expect(clientAddressOf(from("::ffff:192.168.1.20"), false)).toBe("192.168.1.20");
  expect(clientAddressOf(from("2001:db8::1"), false)).toBe("2001:db8::1");
});

it("knows nobody by the address of this machine", () => {
  for (const peer of ["127.0.0.1", "::1", "::ffff:127.0.0.1"]) {
    expect(clientAddressOf(from(peer, "198.51.100.1"), false), peer).toBeNull();
  }
});

it("believes a trusted proxy, and only what that proxy wrote itself", () => {
  expect(clientAddressOf(from("127.0.0.1", "10.0.0.1, 198.51.100.1"), true)).toBe("198.51.100.1");
  expect(clientAddressOf(from("127.0.0.1", "evil"), true)).toBeNull();
  expect(clientAddressOf(from("10.1.1.1"), true)).toBe("10.1.1.1");
});

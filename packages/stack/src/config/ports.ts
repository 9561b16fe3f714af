import { createServer } from "node:net";

import { UserError } from "../user-error.ts";

export type PortName = "storefront" | "backend" | "search" | "postgres";
export type Ports = Record<PortName, number>;

/** The variable that moves each port, and where it is unless moved. */
const PORT_VARIABLES: Record<PortName, { variable: string; usual: number }> = {
  storefront: { variable: "STOREFRONT_PORT", usual: 4321 },
  backend: { variable: "BACKEND_PORT", usual: 9000 },
  search: { variable: "SEARCH_PORT", usual: 7700 },
  postgres: { variable: "POSTGRES_PORT", usual: 54320 },
};

/** Reads the ports from the environment; a UserError names a value that is no port, or two parts on one. */
export function readPorts(env: NodeJS.ProcessEnv): Ports {
  const ports = {} as Ports;
  const names = Object.keys(PORT_VARIABLES) as PortName[];
  for (const name of names) {
    const { variable, usual } = PORT_VARIABLES[name];
    const typed = env[variable]?.trim();
    const port = typed ? Number(typed) : usual;
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      throw new UserError(`${variable}=${typed} is not a port; give a number from 1 to 65535.`);
    }
    const rival = names.find((other) => ports[other] === port);
    if (rival) {
      throw new UserError(
        `${variable} and ${PORT_VARIABLES[rival].variable} are both ${port}; each needs a port of its own.`,
      );
    }
    ports[name] = port;
  }
  return ports;
}

/** Throws a UserError naming the first taken port and the variable that moves it. */
export async function checkPortsFree(
  wanted: { name: PortName; port: number; host: string }[],
): Promise<void> {
  for (const { name, port, host } of wanted) {
    const problem = await whyNotFree(port, host);
    if (problem === "EACCES") {
      throw new UserError(
        `Port ${port} (${name}) may not be opened by this user; set ${variableOf(name)} above 1023.`,
      );
    }
    if (problem) {
      throw new UserError(
        `Port ${port} (${name}) is taken by another program; stop that program or set ${variableOf(name)} to a free port.`,
      );
    }
  }
}

/** Asks the system for ports that nothing listens on, all different. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => listenAnywhere()));
  const ports = servers.map(({ port }) => port);
  await Promise.all(servers.map(({ close }) => close()));
  return ports;
}

function variableOf(name: PortName): string {
  return PORT_VARIABLES[name].variable;
}

async function whyNotFree(port: number, host: string): Promise<string | null> {
  // A listener on all addresses does not always clash with one on loopback, so both are tried.
  for (const address of new Set([host, "127.0.0.1"])) {
    const problem = await tryListen(port, address);
    if (problem) return problem;
  }
  return null;
}

function tryListen(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "error"));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

function listenAnywhere(): Promise<{ port: number; close: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port: 0, host: "127.0.0.1" }, () => {
      const address = server.address();
      if (!address || typeof address === "string") {
        reject(new Error("no port was given"));
        return;
      }
      resolve({
        port: address.port,
        close: () => new Promise((closed) => server.close(() => closed())),
      });
    });
  });
}

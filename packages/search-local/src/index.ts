export { createSearchServer, type SearchServer, type SearchServerOptions } from "./http/server.js";

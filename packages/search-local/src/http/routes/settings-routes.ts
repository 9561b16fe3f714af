import { ApiError } from "../../api-error.js";
import type { Engine } from "../../engine/engine.js";
import { DEFAULT_SETTINGS } from "../../settings.js";
import { isSettingName, updateSettings, type SettingName } from "../../settings-update.js";
import { jsonObject, type ApiRequest } from "../request.js";
import type { Route } from "../router.js";
import { accepted, indexUid } from "./index-routes.js";

/** Settings, all at once or one by one (`/settings/stop-words`). */
export function settingsRoutes(engine: Engine): Route[] {
  const change = async (request: ApiRequest) => {
    const uid = indexUid(request.params.uid);
    const name = settingName(request.params.name ?? "");
    const update = { [name]: await request.json() };
    updateSettings(engine.settingsOf(uid), update);
    return accepted(engine.changeSettings(uid, update, (current) => updateSettings(current, update)));
  };
  return [
    [
      "GET",
      "/indexes/:uid/settings",
      ({ params }) => ({ status: 200, body: engine.get(indexUid(params.uid)).settings }),
    ],
    [
      "PATCH",
      "/indexes/:uid/settings",
      async (request) => {
        const uid = indexUid(request.params.uid);
        const update = await jsonObject(request);
        // A dry run refuses a wrong value with a 400 before any task exists.
        updateSettings(engine.settingsOf(uid), update);
        return accepted(engine.changeSettings(uid, update, (current) => updateSettings(current, update)));
      },
    ],
    [
      "DELETE",
      "/indexes/:uid/settings",
      ({ params }) => accepted(engine.changeSettings(indexUid(params.uid), {}, () => DEFAULT_SETTINGS)),
    ],
    [
      "GET",
      "/indexes/:uid/settings/:name",
      ({ params }) => ({
        status: 200,
        body: engine.get(indexUid(params.uid)).settings[settingName(params.name ?? "")],
      }),
    ],
    ["PUT", "/indexes/:uid/settings/:name", change],
    ["PATCH", "/indexes/:uid/settings/:name", change],
    [
      "DELETE",
      "/indexes/:uid/settings/:name",
      ({ params }) => {
        const reset = { [settingName(params.name ?? "")]: null };
        return accepted(
          engine.changeSettings(indexUid(params.uid), reset, (current) => updateSettings(current, reset)),
        );
      },
    ],
  ];
}

/** `stop-words` → `stopWords`. */
function settingName(kebab: string): SettingName {
  const name = kebab.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  if (isSettingName(name)) return name;
  throw new ApiError("not_found", `This server has no setting \`${kebab}\`.`);
}

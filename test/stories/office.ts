import { openWorld, type World } from "../office/world.js";
import { serve } from "@remit/api/server";

/** The named world behind its own front door, as a browser sees it. */
export interface StoryOffice {
  readonly world: World;
  readonly baseUrl: string;
  close(): Promise<void>;
}

/** Where a console built elsewhere lies; left out, the one in apps/console/dist is served. */
const consoleDirectory = process.env["REMIT_CONSOLE_DIRECTORY"];

/** Opens the named world of a story with the console that was built beforehand. */
export async function openStoryOffice(): Promise<StoryOffice> {
  const world = await openWorld();
  const door = await serve(world.office, { port: 0, host: "127.0.0.1", ...(consoleDirectory && { consoleDirectory }) });
  return {
    world,
    baseUrl: `http://127.0.0.1:${door.port}`,
    close: async () => {
      await door.close();
      await world.close();
    },
  };
}

import type { Who } from "./world.js";

/** Who manages whom in the named world: the leader of the team, else the manager of the segment; nobody in the Private Office. */
export const managers: Readonly<Partial<Record<Who, Who>>> = {
  "Dana Fox": "Grace Lomax", "Owen Pryce": "Grace Lomax",
  "Amina Yusuf": "Dana Fox", "Ben Carter": "Dana Fox", "Chidi Okafor": "Dana Fox", "Nia Bevan": "Dana Fox", "Priya Nair": "Dana Fox", "Lewis Grant": "Owen Pryce",
  "Idris Kay": "Tom Pell",
};

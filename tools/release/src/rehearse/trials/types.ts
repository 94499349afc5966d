import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../run.ts";
import { type Trial, trial } from "../matrix.ts";
import { typedScript } from "../scripts.ts";
import { projectOf } from "../stranger.ts";
import { together } from "../together.ts";
import type { Toolbox } from "../toolbox.ts";

const resolutions = ["node16", "nodenext", "bundler"] as const;

/** Compiles a user's module with every compiler and every way to resolve modules, libraries included. */
export async function typeTrials(folder: string, { compilers }: Toolbox): Promise<Trial[]> {
  const project = projectOf(folder, "npm");
  writeFileSync(join(project, "use.ts"), typedScript);
  for (const resolution of resolutions) {
    const compilerOptions = {
      target: "es2022",
      lib: ["es2022", "dom"],
      module: resolution === "bundler" ? "esnext" : resolution,
      moduleResolution: resolution,
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
    };
    writeFileSync(
      join(project, `tsconfig.${resolution}.json`),
      JSON.stringify({ compilerOptions, files: ["use.ts"] }),
    );
  }
  const tasks = compilers.flatMap(({ name, path }) =>
    resolutions.map((resolution) => async () => {
      const words = [path, "-p", `tsconfig.${resolution}.json`];
      return trial(name, resolution, await run(process.execPath, words, { cwd: project }), "no errors");
    }),
  );
  return together(2, tasks);
}

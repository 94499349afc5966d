import { keepRelease, releasedBase } from "./changes/base.ts";
import { forgetDrafts } from "./changes/changesets.ts";
import { publicPackages } from "./packages.ts";
import { must } from "./run.ts";

/** Sets the versions that the changesets ask for and writes down the spec and types that go with each. */
export async function versionCommand(): Promise<number> {
  const { output } = await must("changeset", ["version"]);
  console.log(output.trim());
  forgetDrafts();
  for (const one of publicPackages()) {
    if (one.version === "0.0.0" || releasedBase(one)?.title === `version ${one.version}`) continue;
    keepRelease(one);
    console.log(`${one.name}: wrote down what ${one.version} is`);
  }
  return 0;
}

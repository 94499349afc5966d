import { Octokit } from "@octokit/core";

const octokit = new Octokit();
const at = { owner: "o", repo: "r" };

export async function run(): Promise<unknown[]> {
  // calls
  const a: string = (await octokit.request("GET /repos/{owner}/{repo}", at)).data.full_name;
  const b = (await octokit.request("GET /repos/{owner}/{repo}/issues", at)).data[0]?.number;
  const c: number = (await octokit.request("POST /repos/{owner}/{repo}/issues", { ...at, title: "t" })).data
    .number;
  const d: string = (await octokit.request("GET /user")).data.login;
  const e: string = (await octokit.request("GET /users/{username}", { username: "u" })).data.login;
  const f: string = (await octokit.request("GET /orgs/{org}", { org: "x" })).data.login;
  const g = (await octokit.request("GET /repos/{owner}/{repo}/pulls", at)).data[0]?.number;
  const h = (await octokit.request("GET /repos/{owner}/{repo}/branches", at)).data[0]?.name;
  const i = (await octokit.request("GET /repos/{owner}/{repo}/tags", at)).data[0]?.name;
  const j: number = (await octokit.request("GET /search/repositories", { q: "x" })).data.total_count;
  return [a, b, c, d, e, f, g, h, i, j];
  // end
}

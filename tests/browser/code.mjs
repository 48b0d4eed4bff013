// Runs the code that a page shows, with a client in the place of the real one, and says which requests it makes.

import { execFileSync } from "node:child_process";

/** A request as the tests compare it; a body is JSON where its path says so. */
const request = (url, headers, body, form) => {
  const token = Object.entries(headers).find(([name]) => name.toLowerCase() === "authorization")?.[1];
  const isJson = /users|number|code/.test(url);
  const parsed = typeof body === "string" && isJson ? JSON.parse(body) : body;
  return JSON.parse(JSON.stringify({ url, token, body: form ? undefined : parsed, form }));
};

const run = (command, args, input) => execFileSync(command, args, { input, encoding: "utf8", stdio: "pipe", env: { PATH: process.env.PATH, PYTHONIOENCODING: "utf-8" } });

/** Curl's arguments, from a shell that has another curl; `$'…'` is not for every `sh`. */
const fromShell = (codes) => {
  const out = run("bash", [], `curl() { printf '%s\\0' "$@" end; }\n${codes.join("\n")}`);
  return out.split("end\0").slice(0, -1).map((line) => {
    const args = line.split("\0");
    const all = (option) => args.flatMap((arg, at) => (arg === option ? [args[at + 1]] : []));
    const pairs = all("--data-urlencode").map((pair) => pair.split(/=(.*)/s).slice(0, 2));
    const headers = Object.fromEntries(all("--header").map((header) => header.split(/: (.*)/s).slice(0, 2)));
    return request(all("--url")[0], headers, all("--data-raw")[0], pairs.length ? Object.fromEntries(pairs) : undefined);
  });
};

const FAKE_REQUESTS = `
import json, sys, types
from urllib.parse import quote
text = lambda value: value.decode() if isinstance(value, bytes) else value
def post(url, headers={}, json=None, data=None, params=None):
    pairs = params.items() if isinstance(params, dict) else params or []
    query = "&".join(quote(name, "") + "=" + quote(value, "") for name, value in pairs)
    url += "?" + query if query else ""
    sent = dict(url=url, headers={name: text(value) for name, value in headers.items()}, json=json, data=data if isinstance(data, (dict, type(None))) else text(data))
    out.append(sent)
    return types.SimpleNamespace(status_code=0, text="")
out = []
sys.modules["requests"] = types.SimpleNamespace(post=post)
for code in json.load(sys.stdin):
    real, sys.stdout = sys.stdout, sys.stderr
    exec(code, {})
    sys.stdout = real
print(json.dumps(out))
`;

const fromPython = (codes) =>
  JSON.parse(run(process.env.HARKDOWN_PYTHON ?? "python3", ["-c", FAKE_REQUESTS], JSON.stringify(codes))).map(({ url, headers, json, data }) => {
    const isForm = data && typeof data === "object";
    return request(url, headers, json ?? data, isForm ? data : undefined);
  });

const FAKE_FETCH = `
const out = [];
globalThis.fetch = async (url, { headers, body }) => {
  const isForm = body instanceof URLSearchParams;
  out.push({ url, headers: headers ?? {}, body: isForm ? undefined : body, form: isForm ? Object.fromEntries(body) : undefined });
  return { status: 0, text: async () => "" };
};
const log = console.log;
console.log = () => {};
`;

const fromNode = (codes) => {
  const out = run("node", ["--input-type=module"], `${FAKE_FETCH}${codes.map((code) => `{\n${code}\n}\n`).join("")}log(JSON.stringify(out));`);
  return JSON.parse(out).map(({ url, headers, body, form }) => request(url, headers, body, form));
};

/** What the code of a page asks for, by its target. */
export const LANGUAGES = { "shell/curl": fromShell, "python/requests": fromPython, "javascript/fetch": fromNode };

// What httpsnippet takes for the requests in a JSON file: node benches/httpsnippet.cjs REQUESTS ROUNDS TARGET…
//
// The first line has the places of the requests that it takes; then there is a line for each target: the microseconds of
// `convert` when each request is converted for the first time, the least of `convert` in all further rounds, when the
// engine has compiled it, and the least of the constructor and `convert`.
const { readFileSync } = require("node:fs");
const { HTTPSnippet } = require("httpsnippet");

const [file, rounds, ...targets] = process.argv.slice(2);
const requests = JSON.parse(readFileSync(file, "utf8"));

function convert(snippet, target) {
  const [language, client] = target.split("/");
  return snippet.convert(language, client);
}

const first = new Map(targets.map((target) => [target, 0]));

function isTaken(request) {
  try {
    const snippet = new HTTPSnippet(request);
    for (const target of targets) {
      const start = process.hrtime.bigint();
      convert(snippet, target);
      first.set(target, first.get(target) + Number(process.hrtime.bigint() - start) / 1000);
    }
    return true;
  } catch {
    return false;
  }
}

function least(task) {
  let best = Infinity;
  for (let round = 0; round < Number(rounds); round++) {
    const start = process.hrtime.bigint();
    task();
    best = Math.min(best, Number(process.hrtime.bigint() - start));
  }
  return best / 1000 / taken.length;
}

const places = requests.map((_, at) => at).filter((at) => isTaken(requests[at]));
const taken = places.map((at) => requests[at]);
const snippets = taken.map((request) => new HTTPSnippet(request));
console.log(places.join(" "));
for (const target of targets) {
  const alone = least(() => snippets.forEach((snippet) => convert(snippet, target)));
  const whole = least(() => taken.forEach((request) => convert(new HTTPSnippet(request), target)));
  console.log(`${target} ${first.get(target) / taken.length} ${alone} ${whole}`);
}

// What httpsnippet takes for the requests in a JSON file: node benches/httpsnippet.cjs REQUESTS ROUNDS TARGET…
//
// The first line has the places of the requests that it takes; then there is a line for each target: the microseconds of
// `convert` when each request is converted for the first time, for the first ten and for all; the least of `convert` in
// all further rounds, when the engine has compiled it; and the least of the constructor and `convert`.
const { readFileSync } = require("node:fs");
const { HTTPSnippet } = require("httpsnippet");

const [file, rounds, ...targets] = process.argv.slice(2);
const requests = JSON.parse(readFileSync(file, "utf8"));

function convert(snippet, target) {
  const [language, client] = target.split("/");
  return snippet.convert(language, client);
}

const first = new Map(targets.map((target) => [target, []]));
const mean = (times) => times.reduce((sum, time) => sum + time, 0) / times.length;

function isTaken(request) {
  try {
    const snippet = new HTTPSnippet(request);
    const times = targets.map((target) => {
      const start = process.hrtime.bigint();
      convert(snippet, target);
      return Number(process.hrtime.bigint() - start) / 1000;
    });
    targets.forEach((target, at) => first.get(target).push(times[at]));
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
  const times = first.get(target);
  console.log(`${target} ${mean(times.slice(0, 10))} ${mean(times)} ${alone} ${whole}`);
}

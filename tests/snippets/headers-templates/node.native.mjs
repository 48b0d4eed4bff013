import https from "node:https";

const url = "https://api.example.com/users";
const options = {
  method: "GET",
  headers: {
    "X-Template": "{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>",
    "X-Percent": "100% %USERNAME% %d",
    "X-Json": '{"a": ["b", 1], "c": "\\u00e9"}',
    "X-Comment": "a // b /* c */ # d -- e",
    "X-Caret": "^a^ ^^ &b|c",
  },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end();

import unirest from "unirest";

const url = "https://api.example.com/users";
const response = await unirest.get(url).headers({
  "X-Template": "{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>",
  "X-Percent": "100% %USERNAME% %d",
  "X-Json": '{"a": ["b", 1], "c": "\\u00e9"}',
  "X-Comment": "a // b /* c */ # d -- e",
  "X-Caret": "^a^ ^^ &b|c",
});
console.log(response.status, response.raw_body);

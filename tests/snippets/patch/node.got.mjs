import got from "got";

const url = "https://api.example.com/users/7";
const response = await got.patch(url, {
  headers: { "Content-Type": "application/json-patch+json" },
  json: [{ op: "replace", path: "/name", value: "x" }],
});
console.log(response.statusCode, response.body);

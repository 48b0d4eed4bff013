import ky from "ky";

const url = "https://api.example.com/users/7";
const response = await ky.patch(url, {
  headers: { "Content-Type": "application/json-patch+json" },
  json: [{ op: "replace", path: "/name", value: "x" }],
});
console.log(response.status, await response.text());

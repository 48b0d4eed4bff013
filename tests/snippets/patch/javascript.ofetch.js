import { ofetch } from "ofetch";

const url = "https://api.example.com/users/7";
const data = await ofetch(url, {
  method: "PATCH",
  headers: { "Content-Type": "application/json-patch+json" },
  body: [{ op: "replace", path: "/name", value: "x" }],
});
console.log(data);

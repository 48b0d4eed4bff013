import { ofetch } from "ofetch";

const url = "https://api.example.com/settings/name";
const data = await ofetch(url, {
  method: "PUT",
  headers: { "Content-Type": "application/json" },
  body: '"a plain string"',
});
console.log(data);

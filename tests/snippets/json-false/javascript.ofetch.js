import { ofetch } from "ofetch";

const url = "https://api.example.com/settings/dark";
const data = await ofetch(url, {
  method: "PUT",
  headers: { "Content-Type": "application/json" },
  body: "false",
});
console.log(data);

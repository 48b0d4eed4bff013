import { ofetch } from "ofetch";

const url = "https://api.example.com/settings/theme";
const data = await ofetch(url, {
  method: "PUT",
  headers: { "Content-Type": "application/json" },
  body: "null",
});
console.log(data);

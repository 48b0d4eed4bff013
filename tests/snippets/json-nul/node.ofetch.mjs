import { ofetch } from "ofetch";

const url = "https://api.example.com/names";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: { nul: "a\x00b0", bell: "\x07" },
});
console.log(data);

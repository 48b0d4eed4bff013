import { ofetch } from "ofetch";

const url = "https://api.example.com/x";
const data = await ofetch(url, {
  method: "OPTIONS",
  headers: { "Content-Type": "text/plain" },
  body: "*",
});
console.log(data);

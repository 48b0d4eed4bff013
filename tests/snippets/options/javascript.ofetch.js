import { ofetch } from "ofetch";

const url = "https://api.example.com/files";
const data = await ofetch(url, {
  method: "OPTIONS",
  headers: { "X-Requested-With": "harkdown" },
});
console.log(data);

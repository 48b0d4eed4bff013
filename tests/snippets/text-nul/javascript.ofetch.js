import { ofetch } from "ofetch";

const url = "https://api.example.com/notes";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "application/octet-stream" },
  body: "a\x00b\x011",
});
console.log(data);

import { ofetch } from "ofetch";

const url = "https://api.example.com/notes";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: "--config=/etc/passwd -o x",
});
console.log(data);

// a browser sends no body with HEAD: the body is left out
import { ofetch } from "ofetch";

const url = "https://api.example.com/files/1";
const data = await ofetch(url, {
  method: "HEAD",
  headers: { "Content-Type": "text/plain" },
});
console.log(data);

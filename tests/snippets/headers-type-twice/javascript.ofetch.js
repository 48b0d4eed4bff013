// a browser sends all `content-type` headers as one, their values joined
import { ofetch } from "ofetch";

const url = "https://api.example.com/users";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "application/json, text/plain" },
  body: { a: 1 },
});
console.log(data);

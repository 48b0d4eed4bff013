import { ofetch } from "ofetch";

const url = "https://api.example.com/jobs";
const data = await ofetch(url, {
  method: "POST",
  headers: { "content-type": "application/json; charset=utf-8" },
  body: { job: "index" },
});
console.log(data);

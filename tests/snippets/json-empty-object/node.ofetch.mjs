import { ofetch } from "ofetch";

const url = "https://api.example.com/jobs";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: {},
});
console.log(data);

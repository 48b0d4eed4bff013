import { ofetch } from "ofetch";

const url = "https://api.example.com/jobs/7/start";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
});
console.log(data);

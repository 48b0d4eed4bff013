import { ofetch } from "ofetch";

const url = "https://api.example.com/jobs/7/stop";
const data = await ofetch(url, {
  method: "POST",
});
console.log(data);

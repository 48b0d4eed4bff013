import { ofetch } from "ofetch";

const url = "https://api.example.com/ping";
const data = await ofetch(url, {
  method: "POST",
});
console.log(data);

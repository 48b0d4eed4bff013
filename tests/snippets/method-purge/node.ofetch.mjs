import { ofetch } from "ofetch";

const url = "https://api.example.com/cache/front";
const data = await ofetch(url, {
  method: "PURGE",
});
console.log(data);

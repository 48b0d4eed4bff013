import { ofetch } from "ofetch";

const url = "https://api.example.com/devices";
const data = await ofetch(url, {
  method: "M-SEARCH",
});
console.log(data);

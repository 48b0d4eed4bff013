import { ofetch } from "ofetch";

const url = "https://api.example.com/stars/1";
const data = await ofetch(url, {
  method: "PUT",
});
console.log(data);

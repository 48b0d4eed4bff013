import { ofetch } from "ofetch";

const url = "https://api.example.com/files/1";
const data = await ofetch(url, {
  method: "HEAD",
});
console.log(data);

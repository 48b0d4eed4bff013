import { ofetch } from "ofetch";

const url = "https://api.example.com/raw";
const data = await ofetch(url, {
  method: "POST",
  body: new TextEncoder().encode("just some text"),
});
console.log(data);

import { ofetch } from "ofetch";

const url = "https://api.example.com/raw";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: "--data -X DELETE",
});
console.log(data);

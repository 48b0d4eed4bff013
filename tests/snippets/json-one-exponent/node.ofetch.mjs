import { ofetch } from "ofetch";

const url = "https://api.example.com/numbers/1";
const data = await ofetch(url, {
  method: "PUT",
  headers: { "Content-Type": "application/json" },
  body: "[1e5]",
});
console.log(data);

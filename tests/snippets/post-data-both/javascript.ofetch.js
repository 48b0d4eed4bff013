import { ofetch } from "ofetch";

const url = "https://api.example.com/form";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: "a=1&b=2",
});
console.log(data);

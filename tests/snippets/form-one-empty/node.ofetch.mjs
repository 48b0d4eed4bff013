import { ofetch } from "ofetch";

const url = "https://api.example.com/form";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams([["", ""]]),
});
console.log(data);

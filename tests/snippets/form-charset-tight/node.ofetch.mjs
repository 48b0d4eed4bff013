import { ofetch } from "ofetch";

const url = "https://api.example.com/form";
const data = await ofetch(url, {
  method: "PUT",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded;charset=utf-8",
  },
  body: new URLSearchParams({ city: "Köln", a: "1" }),
});
console.log(data);

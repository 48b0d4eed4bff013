import { ofetch } from "ofetch";

const url = "https://api.example.com/users";
const data = await ofetch(url, {
  method: "GET",
  headers: { "Content-Type": "application/json" },
});
console.log(data);

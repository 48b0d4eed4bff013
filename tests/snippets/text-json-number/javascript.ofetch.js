import { ofetch } from "ofetch";

const url = "https://api.example.com/counter";
const data = await ofetch(url, {
  method: "PUT",
  headers: { "Content-Type": "application/json" },
  body: "12345678901234567890",
});
console.log(data);

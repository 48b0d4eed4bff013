import { ofetch } from "ofetch";

const url = "https://api.example.com/form";
const data = await ofetch(url, {
  method: "PUT",
  headers: { "Content-Type": "application/json" },
});
console.log(data);

// ofetch sends no body with GET: the body is left out
import { ofetch } from "ofetch";

const url = "https://api.example.com/search";
const data = await ofetch(url, {
  method: "GET",
  headers: { "Content-Type": "application/json" },
});
console.log(data);

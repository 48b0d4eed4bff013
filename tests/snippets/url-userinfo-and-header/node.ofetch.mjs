import { ofetch } from "ofetch";

const url = "https://api.example.com/me";
const data = await ofetch(url, {
  method: "GET",
  headers: { Authorization: "Bearer ABCD" },
});
console.log(data);

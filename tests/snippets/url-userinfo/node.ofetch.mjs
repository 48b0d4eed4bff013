import { ofetch } from "ofetch";

const url = "https://api.example.com/me";
const data = await ofetch(url, {
  method: "GET",
  headers: { Authorization: "Basic dXNlcjpwQHNz" },
});
console.log(data);

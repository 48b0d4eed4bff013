import { ofetch } from "ofetch";

const url = "https://api.example.com/me";
const data = await ofetch(url, {
  method: "GET",
  headers: { Cookie: "a=1; b=2; c=3", "X-After": "x" },
});
console.log(data);

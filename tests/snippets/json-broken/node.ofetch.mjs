import { ofetch } from "ofetch";

const url = "https://api.example.com/broken";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: '{"a": 1,',
});
console.log(data);

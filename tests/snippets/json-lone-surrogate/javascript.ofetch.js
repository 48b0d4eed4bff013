import { ofetch } from "ofetch";

const url = "https://api.example.com/names";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: '{"half": "\\ud83d"}',
});
console.log(data);

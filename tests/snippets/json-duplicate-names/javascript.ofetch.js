import { ofetch } from "ofetch";

const url = "https://api.example.com/twice";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}',
});
console.log(data);

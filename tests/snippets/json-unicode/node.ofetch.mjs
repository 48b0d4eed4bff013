import { ofetch } from "ofetch";

const url = "https://api.example.com/names";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: {
    name: "Zoë 😀 日本",
    separator: "a\u2028b\u2029c",
    mark: "\ufeffx",
    escaped: "é😀",
    right: "a\u202eb",
  },
});
console.log(data);

// ky sends all `content-type` headers as one, their values joined
import ky from "ky";

const url = "https://api.example.com/users";
const response = await ky.post(url, {
  headers: { "Content-Type": "application/json, text/plain" },
  json: { a: 1 },
});
console.log(response.status, await response.text());

// ky sends all `x-tag` headers as one, their values joined
import ky from "ky";

const url = "https://api.example.com/users";
const response = await ky.get(url, {
  headers: { "X-Tag": "one, two, three", "X-Other": "x" },
});
console.log(response.status, await response.text());

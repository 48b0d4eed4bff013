// ofetch sends all `x-tag` headers as one, their values joined
import { ofetch } from "ofetch";

const url = "https://api.example.com/users";
const data = await ofetch(url, {
  method: "GET",
  headers: { "X-Tag": "one, two, three", "X-Other": "x" },
});
console.log(data);

// ofetch sends all `Authorization` headers as one, their values joined
import { ofetch } from "ofetch";

const url = "https://api.example.com/users";
const data = await ofetch(url, {
  method: "GET",
  headers: { Authorization: "Bearer a, Bearer b" },
});
console.log(data);

// ofetch does not let a program set `__proto__`: it is left out
import { ofetch } from "ofetch";

const url = "https://api.example.com/users";
const data = await ofetch(url, {
  method: "GET",
  headers: { constructor: "y", 10: "ten", 2: "two" },
});
console.log(data);

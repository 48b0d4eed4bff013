// ofetch does not let a program set `Expect`: it is left out
import { ofetch } from "ofetch";

const url = "https://api.example.com/users";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: "x",
});
console.log(data);

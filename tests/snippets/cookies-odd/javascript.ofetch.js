// a browser does not let a program set `Cookie`: it is left out
import { ofetch } from "ofetch";

const url = "https://api.example.com/me";
const data = await ofetch(url, {
  method: "GET",
  credentials: "include",
});
console.log(data);

// a browser does not let a program set `Cookie`: it is left out
// a browser does not let a program set `Cookie`: it is left out
// a browser does not let a program set `Proxy-Connection`: it is left out
import { ofetch } from "ofetch";

const url = "https://api.example.com/users";
const data = await ofetch(url, {
  method: "GET",
  headers: { accept: "text/html" },
  credentials: "include",
});
console.log(data);

// ofetch sends all `Cookie` headers as one, their values joined
import { ofetch } from "ofetch";

const url = "https://api.example.com/users";
const data = await ofetch(url, {
  method: "GET",
  headers: {
    Cookie: "a=1; b=2",
    accept: "text/html",
    "Proxy-Connection": "keep-alive",
  },
});
console.log(data);

// ky sends all `Cookie` headers as one, their values joined
import ky from "ky";

const url = "https://api.example.com/users";
const response = await ky.get(url, {
  headers: {
    Cookie: "a=1; b=2",
    accept: "text/html",
    "Proxy-Connection": "keep-alive",
  },
});
console.log(response.status, await response.text());

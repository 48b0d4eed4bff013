// got sends all `Cookie` headers as one, their values joined
import got from "got";

const url = "https://api.example.com/users";
const response = await got.get(url, {
  headers: {
    Cookie: "a=1; b=2",
    accept: "text/html",
    "Proxy-Connection": "keep-alive",
  },
});
console.log(response.statusCode, response.body);

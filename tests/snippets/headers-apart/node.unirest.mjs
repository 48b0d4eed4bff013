// unirest sends all `Cookie` headers as one, their values joined
import unirest from "unirest";

const url = "https://api.example.com/users";
const response = await unirest.get(url).headers({
  Cookie: "a=1; b=2",
  accept: "text/html",
  "Proxy-Connection": "keep-alive",
});
console.log(response.status, response.raw_body);

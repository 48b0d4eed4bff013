// superagent sends all `Cookie` headers as one, their values joined
import superagent from "superagent";

const url = "https://api.example.com/users";
const response = await superagent.get(url).set({
  Cookie: "a=1; b=2",
  accept: "text/html",
  "Proxy-Connection": "keep-alive",
});
console.log(response.status, response.text);

// a browser does not let a program set `Cookie`: it is left out
import { ofetch } from "ofetch";

const url = "https://${account.namespace}/api/{id}/keys";
const data = await ofetch(url, {
  method: "POST",
  headers: {
    Authorization: "Bearer <ACCESS_TOKEN>",
    "X-Key": '"YOUR_API_KEY"',
    "Content-Type": "application/json",
  },
  credentials: "include",
  body: {
    client: "YOUR_CLIENT_ID",
    text: "a ${user.name} $b",
    list: ["{{item}}"],
    n: 1,
  },
});
console.log(data);

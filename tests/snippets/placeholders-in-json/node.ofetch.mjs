import { ofetch } from "ofetch";

const url = "https://${account.namespace}/api/{id}/keys";
const data = await ofetch(url, {
  method: "POST",
  headers: {
    Authorization: "Bearer <ACCESS_TOKEN>",
    "X-Key": '"YOUR_API_KEY"',
    Cookie: "sid=YOUR_SESSION",
    "Content-Type": "application/json",
  },
  body: {
    client: "YOUR_CLIENT_ID",
    text: "a ${user.name} $b",
    list: ["{{item}}"],
    n: 1,
  },
});
console.log(data);

import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://${account.namespace}/api/{id}/keys",
  headers: {
    Authorization: "Bearer <ACCESS_TOKEN>",
    "X-Key": '"YOUR_API_KEY"',
    Cookie: "sid=YOUR_SESSION",
  },
  data: {
    client: "YOUR_CLIENT_ID",
    text: "a ${user.name} $b",
    list: ["{{item}}"],
    n: 1,
  },
});
console.log(status, data);

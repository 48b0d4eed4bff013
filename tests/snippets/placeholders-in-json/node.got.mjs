import got from "got";

const url = "https://${account.namespace}/api/{id}/keys";
const response = await got.post(url, {
  headers: {
    Authorization: "Bearer <ACCESS_TOKEN>",
    "X-Key": '"YOUR_API_KEY"',
    Cookie: "sid=YOUR_SESSION",
  },
  json: {
    client: "YOUR_CLIENT_ID",
    text: "a ${user.name} $b",
    list: ["{{item}}"],
    n: 1,
  },
});
console.log(response.statusCode, response.body);

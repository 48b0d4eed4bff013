import unirest from "unirest";

const url = "https://${account.namespace}/api/{id}/keys";
const response = await unirest
  .post(url)
  .headers({
    Authorization: "Bearer <ACCESS_TOKEN>",
    "X-Key": '"YOUR_API_KEY"',
    Cookie: "sid=YOUR_SESSION",
    "Content-Type": "application/json",
  })
  .send({
    client: "YOUR_CLIENT_ID",
    text: "a ${user.name} $b",
    list: ["{{item}}"],
    n: 1,
  });
console.log(response.status, response.raw_body);

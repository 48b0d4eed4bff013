import superagent from "superagent";

const url = "https://${account.namespace}/api/{id}/keys";
const response = await superagent
  .post(url)
  .set({
    Authorization: "Bearer <ACCESS_TOKEN>",
    "X-Key": '"YOUR_API_KEY"',
    Cookie: "sid=YOUR_SESSION",
  })
  .send({
    client: "YOUR_CLIENT_ID",
    text: "a ${user.name} $b",
    list: ["{{item}}"],
    n: 1,
  });
console.log(response.status, response.text);

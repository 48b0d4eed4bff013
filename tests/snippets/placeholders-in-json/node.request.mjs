import request from "request";

const options = {
  method: "POST",
  url: "https://${account.namespace}/api/{id}/keys",
  headers: {
    Authorization: "Bearer <ACCESS_TOKEN>",
    "X-Key": '"YOUR_API_KEY"',
    Cookie: "sid=YOUR_SESSION",
    "Content-Type": "application/json",
  },
  json: {
    client: "YOUR_CLIENT_ID",
    text: "a ${user.name} $b",
    list: ["{{item}}"],
    n: 1,
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});

import https from "node:https";

const body = JSON.stringify({
  client: "YOUR_CLIENT_ID",
  text: "a ${user.name} $b",
  list: ["{{item}}"],
  n: 1,
});
const url = "https://${account.namespace}/api/{id}/keys";
const options = {
  method: "POST",
  headers: {
    Authorization: "Bearer <ACCESS_TOKEN>",
    "X-Key": '"YOUR_API_KEY"',
    Cookie: "sid=YOUR_SESSION",
    "Content-Type": "application/json",
  },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);

import https from "node:https";

const body = '{"name": null, "tags": ["a"], "price": 12.50}';
const url = "https://api.example.com/users/1";
const options = {
  method: "PATCH",
  headers: {
    "Content-Type": "application/merge-patch+json",
    "If-Match": '"3"',
  },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);

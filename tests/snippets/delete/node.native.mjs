import https from "node:https";

const url = "https://api.example.com/users/7";
const options = {
  method: "DELETE",
  headers: { "If-Match": '"abc"' },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end();

import https from "node:https";

const url = "https://api.example.com/users";
const options = {
  method: "GET",
  headers: { "X-Empty": "", Accept: "" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end();

import https from "node:https";

const url = "https://api.example.com/me";
const options = {
  method: "GET",
  headers: {
    Cookie: "session=abc%20def==; theme=dark mode%3B x; session=second",
  },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end();

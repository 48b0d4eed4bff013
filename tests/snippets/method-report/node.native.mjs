import https from "node:https";

const body = "<report/>";
const url = "https://api.example.com/calendar";
const options = {
  method: "REPORT",
  headers: { Depth: "1", "Content-Type": "application/xml" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);

import http from "node:http";

const url = "http://localhost:8080/health";
const req = http.request(url, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end();

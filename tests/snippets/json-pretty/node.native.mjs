import https from "node:https";

const body = JSON.stringify({ id: 7, items: [{ sku: "A-1", count: 2 }] });
const url = "https://api.example.com/orders";
const options = {
  method: "POST",
  headers: { "Content-Type": "application/json" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);

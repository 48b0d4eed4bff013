import https from "node:https";

const body = JSON.stringify({
  data: {
    type: "articles",
    id: "1",
    attributes: { title: "A new title that is quite a bit longer than it was" },
  },
});
const url = "https://api.example.com/articles/1";
const options = {
  method: "PATCH",
  headers: {
    "Content-Type": "application/vnd.api+json",
    Accept: "application/vnd.api+json",
  },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);

import https from "node:https";

const body = '{"a": [1.10, "b"]}';
const url = "https://api.example.com/notes/1";
const options = {
  method: "PUT",
  headers: {
    "content-type":
      "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true",
  },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);

import got from "got";

const url = "https://api.example.com/files/1";
const response = await got.put(url, {
  headers: {
    Range: "bytes=0-99",
    "Accept-Encoding": "gzip, br",
    "Content-Range": "bytes 0-6/7",
    "Content-Type": "text/plain",
  },
  body: "content",
});
console.log(response.statusCode, response.body);

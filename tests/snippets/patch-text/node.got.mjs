import got from "got";

const url = "https://api.example.com/file";
const response = await got.patch(url, {
  headers: {
    "Content-Type": "application/offset+octet-stream",
    "Upload-Offset": "0",
  },
  body: "chunk\n",
});
console.log(response.statusCode, response.body);

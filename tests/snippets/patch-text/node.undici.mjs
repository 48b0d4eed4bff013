import { request } from "undici";

const url = "https://api.example.com/file";
const { statusCode, body } = await request(url, {
  method: "PATCH",
  headers: {
    "Content-Type": "application/offset+octet-stream",
    "Upload-Offset": "0",
  },
  body: "chunk\n",
});
console.log(statusCode, await body.text());

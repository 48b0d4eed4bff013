// a browser does not let a program set `Accept-Encoding`: it is left out
import { ofetch } from "ofetch";

const url = "https://api.example.com/files/1";
const data = await ofetch(url, {
  method: "PUT",
  headers: {
    Range: "bytes=0-99",
    "Content-Range": "bytes 0-6/7",
    "Content-Type": "text/plain",
  },
  body: "content",
});
console.log(data);

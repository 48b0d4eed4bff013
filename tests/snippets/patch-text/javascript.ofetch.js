import { ofetch } from "ofetch";

const url = "https://api.example.com/file";
const data = await ofetch(url, {
  method: "PATCH",
  headers: {
    "Content-Type": "application/offset+octet-stream",
    "Upload-Offset": "0",
  },
  body: "chunk\n",
});
console.log(data);

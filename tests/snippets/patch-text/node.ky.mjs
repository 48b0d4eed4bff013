import ky from "ky";

const url = "https://api.example.com/file";
const response = await ky.patch(url, {
  headers: {
    "Content-Type": "application/offset+octet-stream",
    "Upload-Offset": "0",
  },
  body: "chunk\n",
});
console.log(response.status, await response.text());

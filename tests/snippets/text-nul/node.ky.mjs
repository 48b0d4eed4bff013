import ky from "ky";

const url = "https://api.example.com/notes";
const response = await ky.post(url, {
  headers: { "Content-Type": "application/octet-stream" },
  body: "a\x00b\x011",
});
console.log(response.status, await response.text());

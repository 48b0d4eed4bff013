import ky from "ky";

const url = "https://api.example.com/notes";
const response = await ky.post(url, {
  headers: { "Content-Type": "text/plain" },
  body: "--config=/etc/passwd -o x",
});
console.log(response.status, await response.text());

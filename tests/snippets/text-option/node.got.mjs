import got from "got";

const url = "https://api.example.com/notes";
const response = await got.post(url, {
  headers: { "Content-Type": "text/plain" },
  body: "--config=/etc/passwd -o x",
});
console.log(response.statusCode, response.body);

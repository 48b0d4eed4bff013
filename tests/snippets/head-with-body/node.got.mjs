// got sends no body with HEAD: the body is left out
import got from "got";

const url = "https://api.example.com/files/1";
const response = await got.head(url, {
  headers: { "Content-Type": "text/plain" },
});
console.log(response.statusCode, response.body);

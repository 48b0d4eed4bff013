import got from "got";

const url = "https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B";
const response = await got.get(url);
console.log(response.statusCode, response.body);

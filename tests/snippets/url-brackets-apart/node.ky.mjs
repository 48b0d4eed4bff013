import ky from "ky";

const url = "https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B";
const response = await ky.get(url);
console.log(response.status, await response.text());

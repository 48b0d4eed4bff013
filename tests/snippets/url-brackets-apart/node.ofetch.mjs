import { ofetch } from "ofetch";

const url = "https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B";
const data = await ofetch(url);
console.log(data);

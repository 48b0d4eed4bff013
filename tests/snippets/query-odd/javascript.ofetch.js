import { ofetch } from "ofetch";

const url = "https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd";
const data = await ofetch(url);
console.log(data);

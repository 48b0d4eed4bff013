import ky from "ky";

const url = "https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd";
const response = await ky.get(url);
console.log(response.status, await response.text());

import got from "got";

const url = "https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd";
const response = await got.get(url);
console.log(response.statusCode, response.body);

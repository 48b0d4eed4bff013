import unirest from "unirest";

const url = "https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd";
const response = await unirest.get(url);
console.log(response.status, response.raw_body);

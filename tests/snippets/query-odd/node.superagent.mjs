import superagent from "superagent";

const url = "https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd";
const response = await superagent.get(url);
console.log(response.status, response.text);

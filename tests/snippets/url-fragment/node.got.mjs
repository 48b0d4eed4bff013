import got from "got";

const url = "https://api.example.com/docs?x=1";
const response = await got.get(url);
console.log(response.statusCode, response.body);

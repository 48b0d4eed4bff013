import got from "got";

const url = "https://api.example.com/?x=1";
const response = await got.get(url);
console.log(response.statusCode, response.body);

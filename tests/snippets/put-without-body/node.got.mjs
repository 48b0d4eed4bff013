import got from "got";

const url = "https://api.example.com/stars/1";
const response = await got.put(url);
console.log(response.statusCode, response.body);

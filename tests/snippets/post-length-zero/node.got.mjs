import got from "got";

const url = "https://api.example.com/ping";
const response = await got.post(url);
console.log(response.statusCode, response.body);

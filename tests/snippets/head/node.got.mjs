import got from "got";

const url = "https://api.example.com/files/1";
const response = await got.head(url);
console.log(response.statusCode, response.body);

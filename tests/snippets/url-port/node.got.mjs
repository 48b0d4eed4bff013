import got from "got";

const url = "http://localhost:8080/health";
const response = await got.get(url);
console.log(response.statusCode, response.body);

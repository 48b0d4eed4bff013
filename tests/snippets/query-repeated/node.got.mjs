import got from "got";

const url = "https://api.example.com/search?tag=a&tag=b&q=x%20y+z";
const response = await got.get(url);
console.log(response.statusCode, response.body);

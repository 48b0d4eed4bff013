// got leaves out the `?` of an empty query
import got from "got";

const url = "https://api.example.com/users/?";
const response = await got.get(url);
console.log(response.statusCode, response.body);

import got from "got";

const url =
  "https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D";
const response = await got.get(url);
console.log(response.statusCode, response.body);

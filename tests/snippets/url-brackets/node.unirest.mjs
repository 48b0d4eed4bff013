import unirest from "unirest";

const url =
  "https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D";
const response = await unirest.get(url);
console.log(response.status, response.raw_body);

import superagent from "superagent";

const url =
  "https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D";
const response = await superagent.get(url);
console.log(response.status, response.text);

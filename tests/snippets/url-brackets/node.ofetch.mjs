import { ofetch } from "ofetch";

const url =
  "https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D";
const data = await ofetch(url);
console.log(data);

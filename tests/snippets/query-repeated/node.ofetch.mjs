import { ofetch } from "ofetch";

const url = "https://api.example.com/search?tag=a&tag=b&q=x%20y+z";
const data = await ofetch(url);
console.log(data);

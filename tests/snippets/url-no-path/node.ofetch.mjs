import { ofetch } from "ofetch";

const url = "https://api.example.com/?x=1";
const data = await ofetch(url);
console.log(data);

import { ofetch } from "ofetch";

const url = "https://api.example.com/a/./b/../c/..";
const data = await ofetch(url);
console.log(data);

import { ofetch } from "ofetch";

const url = "https://api.example.com/users/?";
const data = await ofetch(url);
console.log(data);

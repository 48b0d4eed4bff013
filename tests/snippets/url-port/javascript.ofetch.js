import { ofetch } from "ofetch";

const url = "http://localhost:8080/health";
const data = await ofetch(url);
console.log(data);

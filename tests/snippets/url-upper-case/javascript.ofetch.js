import { ofetch } from "ofetch";

const url = "HTTPS://API.Example.COM/Path";
const data = await ofetch(url);
console.log(data);

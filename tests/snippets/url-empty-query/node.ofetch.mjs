// ofetch leaves out the `?` of an empty query
import { ofetch } from "ofetch";

const url = "https://api.example.com/users/?";
const data = await ofetch(url);
console.log(data);

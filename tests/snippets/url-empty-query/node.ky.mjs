// ky leaves out the `?` of an empty query
import ky from "ky";

const url = "https://api.example.com/users/?";
const response = await ky.get(url);
console.log(response.status, await response.text());

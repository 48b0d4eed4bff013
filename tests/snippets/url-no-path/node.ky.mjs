import ky from "ky";

const url = "https://api.example.com/?x=1";
const response = await ky.get(url);
console.log(response.status, await response.text());

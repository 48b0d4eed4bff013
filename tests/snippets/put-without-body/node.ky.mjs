import ky from "ky";

const url = "https://api.example.com/stars/1";
const response = await ky.put(url);
console.log(response.status, await response.text());

import ky from "ky";

const url = "https://api.example.com/ping";
const response = await ky.post(url);
console.log(response.status, await response.text());

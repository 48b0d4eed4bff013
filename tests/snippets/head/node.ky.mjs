import ky from "ky";

const url = "https://api.example.com/files/1";
const response = await ky.head(url);
console.log(response.status, await response.text());

import ky from "ky";

const url = "http://localhost:8080/health";
const response = await ky.get(url);
console.log(response.status, await response.text());

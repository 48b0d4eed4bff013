import ky from "ky";

const url = "HTTPS://API.Example.COM/Path";
const response = await ky.get(url);
console.log(response.status, await response.text());

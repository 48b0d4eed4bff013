import got from "got";

const url = "HTTPS://API.Example.COM/Path";
const response = await got.get(url);
console.log(response.statusCode, response.body);

import superagent from "superagent";

const url = "HTTPS://API.Example.COM/Path";
const response = await superagent.get(url);
console.log(response.status, response.text);

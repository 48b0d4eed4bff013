import superagent from "superagent";

const url = "https://api.example.com/ping";
const response = await superagent.post(url);
console.log(response.status, response.text);

import superagent from "superagent";

const url = "https://api.example.com/?x=1";
const response = await superagent.get(url);
console.log(response.status, response.text);

import superagent from "superagent";

const url = "https://api.example.com/stars/1";
const response = await superagent.put(url);
console.log(response.status, response.text);

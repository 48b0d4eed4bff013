import superagent from "superagent";

const url = "https://api.example.com/files/1";
const response = await superagent.head(url);
console.log(response.status, response.text);

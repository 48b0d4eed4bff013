import superagent from "superagent";

const url = "https://api.example.com/me";
const response = await superagent.get(url).auth("{user}", "<PASSWORD>");
console.log(response.status, response.text);

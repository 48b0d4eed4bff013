import superagent from "superagent";

const url = "https://api.example.com/devices";
const response = await superagent("M-SEARCH", url);
console.log(response.status, response.text);

import superagent from "superagent";

const url = "https://api.example.com/me";
const response = await superagent.get(url).auth("YOUR_KEY", "");
console.log(response.status, response.text);

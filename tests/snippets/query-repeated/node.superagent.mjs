import superagent from "superagent";

const url = "https://api.example.com/search?tag=a&tag=b&q=x%20y+z";
const response = await superagent.get(url);
console.log(response.status, response.text);

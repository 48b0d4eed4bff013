import superagent from "superagent";

const url = "https://api.example.com/form";
const response = await superagent.put(url).set({
  "Content-Type": "application/json",
});
console.log(response.status, response.text);

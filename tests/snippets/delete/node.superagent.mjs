import superagent from "superagent";

const url = "https://api.example.com/users/7";
const response = await superagent.delete(url).set({ "If-Match": '"abc"' });
console.log(response.status, response.text);

import superagent from "superagent";

const body = "--data -X DELETE";
const url = "https://api.example.com/raw";
const response = await superagent
  .post(url)
  .set({ "Content-Type": "text/plain" })
  .send(body);
console.log(response.status, response.text);

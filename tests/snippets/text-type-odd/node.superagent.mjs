import superagent from "superagent";

const body = "Zoë";
const url = "https://api.example.com/notes";
const response = await superagent
  .post(url)
  .set({ "Content-Type": 'Text/Plain; Format=flowed; charset="UTF-8"' })
  .send(body);
console.log(response.status, response.text);

import superagent from "superagent";

const body = "a\x00b\x011";
const url = "https://api.example.com/notes";
const response = await superagent
  .post(url)
  .set({ "Content-Type": "application/octet-stream" })
  .send(body);
console.log(response.status, response.text);

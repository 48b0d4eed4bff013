import superagent from "superagent";

const body = "--config=/etc/passwd -o x";
const url = "https://api.example.com/notes";
const response = await superagent
  .post(url)
  .set({ "Content-Type": "text/plain" })
  .send(body);
console.log(response.status, response.text);

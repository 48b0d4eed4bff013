import superagent from "superagent";

const body =
  "\ufeffbom \x01\x07\x08\x0b\x0c\x1b[0m\x7f\x85 \xad\u200b\u2028\u2029\u202eabc\u202c é 👩‍👩‍👧 􏿿";
const url = "https://api.example.com/notes";
const response = await superagent
  .post(url)
  .set({ "Content-Type": "text/plain; charset=utf-8" })
  .send(body);
console.log(response.status, response.text);

import superagent from "superagent";

const body = new URLSearchParams([
  ["tag", "b"],
  ["tag", "a"],
  ["items[0][id]", "1"],
  ["items[]", "x"],
  ["items[]", "y"],
  ["plus", "a+b c~*-._"],
  ["percent", "100%25 %41"],
  ["lines", "one\r\ntwo"],
]).toString();
const url = "https://api.example.com/form";
const response = await superagent
  .post(url)
  .set({ "Content-Type": "application/x-www-form-urlencoded" })
  .send(body);
console.log(response.status, response.text);

import superagent from "superagent";

const body = new URLSearchParams({
  callback: "https://example.com/a?b=c&d=e#f",
  template: "{{name}} ${name} #{name}",
  enabled: "true",
}).toString();
const url = "https://api.example.com/settings";
const response = await superagent
  .patch(url)
  .set({ "Content-Type": "application/x-www-form-urlencoded" })
  .send(body);
console.log(response.status, response.text);

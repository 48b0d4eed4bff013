import superagent from "superagent";

const body = '{"name": null, "tags": ["a"], "price": 12.50}';
const url = "https://api.example.com/users/1";
const response = await superagent
  .patch(url)
  .set({ "Content-Type": "application/merge-patch+json", "If-Match": '"3"' })
  .send(body);
console.log(response.status, response.text);

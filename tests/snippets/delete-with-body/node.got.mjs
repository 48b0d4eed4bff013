import got from "got";

const url = "https://api.example.com/users";
const response = await got.delete(url, {
  json: { ids: [1, 2, 3] },
});
console.log(response.statusCode, response.body);

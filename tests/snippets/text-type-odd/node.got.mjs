import got from "got";

const url = "https://api.example.com/notes";
const response = await got.post(url, {
  headers: { "Content-Type": 'Text/Plain; Format=flowed; charset="UTF-8"' },
  body: "Zoë",
});
console.log(response.statusCode, response.body);

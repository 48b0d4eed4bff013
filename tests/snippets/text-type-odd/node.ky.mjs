import ky from "ky";

const url = "https://api.example.com/notes";
const response = await ky.post(url, {
  headers: { "Content-Type": 'Text/Plain; Format=flowed; charset="UTF-8"' },
  body: "Zoë",
});
console.log(response.status, await response.text());

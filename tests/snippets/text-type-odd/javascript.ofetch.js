import { ofetch } from "ofetch";

const url = "https://api.example.com/notes";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": 'Text/Plain; Format=flowed; charset="UTF-8"' },
  body: "Zoë",
});
console.log(data);

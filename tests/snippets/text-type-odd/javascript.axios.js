import axios from "axios";

const body = "Zoë";
const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/notes",
  headers: { "Content-Type": 'Text/Plain; Format=flowed; charset="UTF-8"' },
  data: new TextEncoder().encode(body),
});
console.log(status, data);

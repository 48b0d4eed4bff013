import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/notes",
  headers: { "Content-Type": 'Text/Plain; Format=flowed; charset="UTF-8"' },
  data: "Zoë",
});
console.log(status, data);

import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/notes",
  headers: { "Content-Type": "text/plain; charset=utf-8" },
  data: "\ufeffbom \x01\x07\x08\x0b\x0c\x1b[0m\x7f\x85 \xad\u200b\u2028\u2029\u202eabc\u202c é 👩‍👩‍👧 􏿿",
});
console.log(status, data);

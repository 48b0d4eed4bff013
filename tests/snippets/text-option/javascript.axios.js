import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/notes",
  headers: { "Content-Type": "text/plain" },
  data: "--config=/etc/passwd -o x",
});
console.log(status, data);

import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/raw",
  headers: { "Content-Type": "text/plain" },
  data: "--data -X DELETE",
});
console.log(status, data);

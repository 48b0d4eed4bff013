import axios from "axios";

const { status, data } = await axios({
  method: "HEAD",
  url: "https://api.example.com/files/1",
});
console.log(status, data);

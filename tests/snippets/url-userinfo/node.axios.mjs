import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/me",
  auth: {
    username: "user",
    password: "p@ss",
  },
});
console.log(status, data);

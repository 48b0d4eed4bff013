import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/me",
  auth: {
    username: "YOUR_KEY",
    password: "",
  },
});
console.log(status, data);

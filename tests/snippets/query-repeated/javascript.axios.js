import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/search?tag=a&tag=b&q=x%20y+z",
});
console.log(status, data);

import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd",
});
console.log(status, data);

// axios does not let a program set `__proto__`: it is left out
// axios does not let a program set `constructor`: it is left out
import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/users",
  headers: { 10: "ten", 2: "two" },
});
console.log(status, data);

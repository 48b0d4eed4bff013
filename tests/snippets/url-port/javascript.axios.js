import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "http://localhost:8080/health",
});
console.log(status, data);

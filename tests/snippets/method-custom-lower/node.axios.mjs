// axios sends the method as LINK
import axios from "axios";

const { status, data } = await axios({
  method: "LINK",
  url: "https://api.example.com/pages/1",
  headers: { Link: '<\/pages/2>; rel="next"' },
});
console.log(status, data);

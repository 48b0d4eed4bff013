import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "HTTPS://API.Example.COM/Path",
});
console.log(status, data);

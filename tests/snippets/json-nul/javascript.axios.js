import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/names",
  data: { nul: "a\x00b0", bell: "\x07" },
});
console.log(status, data);

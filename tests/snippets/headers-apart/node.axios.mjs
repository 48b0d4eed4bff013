// axios sends all `Cookie` headers as one, their values joined
import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/users",
  headers: {
    Cookie: "a=1; b=2",
    accept: "text/html",
    "Proxy-Connection": "keep-alive",
  },
});
console.log(status, data);

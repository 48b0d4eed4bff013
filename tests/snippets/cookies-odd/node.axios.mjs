import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/me",
  headers: {
    Cookie: 'a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=Ã©',
  },
});
console.log(status, data);

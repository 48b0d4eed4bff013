import { ofetch } from "ofetch";

const url = "https://api.example.com/me";
const data = await ofetch(url, {
  method: "GET",
  headers: {
    Cookie: 'a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=Ã©',
  },
});
console.log(data);
